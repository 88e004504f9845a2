package dev.todoke.closing.difference;

import java.util.List;

/// On which chosen items an item rests (項目の導出元): a change of item 19 is explained by items 13, 15, 16 and 4.
final class ItemBasis {

    private ItemBasis() {}

    /// The items whose report and rule were stored, the item itself first when it is one of them.
    static List<Integer> of(int item) {
        return switch (item) {
            case 5, 6 -> List.of(5, 25);
            case 8, 9, 10, 11, 75 -> List.of(7);
            case 14 -> List.of(13);
            case 18 -> List.of(15, 16);
            case 19, 20 -> List.of(13, 15, 16, 4);
            case 21, 22 -> List.of(13, 15, 16);
            case 24, 26 -> List.of(25);
            case 40, 41, 42, 43 -> List.of(39);
            case 45, 46, 47, 48 -> List.of(44);
            case 50, 51, 52, 53 -> List.of(49);
            case 55, 56, 57, 58 -> List.of(54);
            case 60, 61, 62, 63 -> List.of(59);
            case 65, 66, 67, 76 -> List.of(64);
            case 68 -> List.of(64, 25);
            case 69, 70, 71, 72 -> List.of(39);
            default -> List.of(item);
        };
    }

    /// Items that look at the person's other tumours: order and counting.
    static boolean looksAtOtherTumours(int item) {
        return item == 3 || item == 73 || item == 74;
    }

    /// Items looked up in tables or the register of hospitals, whose value may change while their basis does not.
    static boolean isLookedUp(int item) {
        return item >= 8 && item <= 11
                || item == 14
                || item >= 18 && item <= 22
                || item >= 39 && item <= 63
                || item == 65
                || item == 67
                || item == 68
                || item == 75;
    }
}
