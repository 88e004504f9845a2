package dev.todoke.cli.register;

/// Why an item of the closed record can differ from the truth, or has no truth (真の値と違う理由). Written
/// beside each item.
final class TruthReasons {

    private TruthReasons() {}

    static String of(int item) {
        return switch (item) {
            case 1, 2 -> "no truth: numbers of the file";
            case 3, 73, 74 -> "no truth: follows from all tumours the registry knows of the person";
            case 4 -> "slip: sex written wrongly and not outvoted";
            case 5, 6 -> "slip: birth date written wrongly or without its day; substitute dates";
            case 7, 8, 9, 10, 11, 75 -> "rule: address of the earliest record; slip: old, missing or town-only address";
            case 12 -> "slip: side unknown to every hospital; sites that are not paired";
            case 13, 14 -> "slip: every hospital knew only the unspecific site";
            case 15, 16, 17, 18 -> "slip: unspecific histology; grade of the chosen histology";
            case 19, 20, 21, 22 -> "follows from items 13 to 16 and 4";
            case 23 -> "planted findings in notifications";
            case 24, 25, 26, 68 ->
                "slip: day unknown, printed as the 15th; date of a later hospital when the first was refused";
            case 27 -> "planted findings; first known value wins";
            case 28 -> "rule: hospital that began treatment";
            case 29, 30, 34 -> "no truth: depends on which hospital operated";
            case 31, 32, 33, 35, 36, 37, 38 ->
                "a hospital that treated sent nothing (died before) or its notification was refused";
            case 64, 65, 66, 67, 76 -> "death record linked to nobody or to somebody else; died abroad";
            case 69, 70 -> "linkage of the death record; a notification refused by the checks leaves the death alone";
            case 71, 72 -> "no truth: depends on which notifications were accepted";
            default -> "no truth: hospitals are known only from accepted notifications";
        };
    }
}
