package dev.todoke.linkage.compare;

import java.text.Normalizer;
import java.util.Locale;

/// Sex as 1 male, 2 female (性別); M, F, 男 and 女 are understood.
final class SexMaker implements FieldMaker {

    // every field is made with a setting, this one needs nothing of it
    @SuppressWarnings("UnusedVariable")
    SexMaker(FieldSetting setting) {}

    @Override
    public CellFinding make(Cells cells, int[] values) {
        String text = Normalizer.normalize(cells.text(0), Normalizer.Form.NFKC).strip();
        switch (text.toUpperCase(Locale.ROOT)) {
            case "1", "M", "MALE", "男", "男性" -> values[0] = 1;
            case "2", "F", "FEMALE", "女", "女性" -> values[0] = 2;
            case "", "9", "0", "U", "UNKNOWN", "不明" -> values[0] = 0;
            default -> {
                return CellFinding.NOT_A_SEX;
            }
        }
        return CellFinding.NONE;
    }
}
