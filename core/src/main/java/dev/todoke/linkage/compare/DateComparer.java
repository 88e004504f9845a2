package dev.todoke.linkage.compare;

/// Compares two dates, whole or partial (日付の比較).
final class DateComparer extends Comparer {

    private static final int EQUAL = 1;
    private static final int YEAR_MONTH = 2;
    private static final int YEAR = 3;
    private static final int ONE_DIGIT = 4;
    private static final int EXCHANGED_OR_ERA = 5;
    private static final int TWO_PARTS = 6;
    private static final int YEAR_DEFAULT = 7;
    private static final int OTHER = 8;
    /// The bits of the three clues.
    private static final int ALL_PARTS = 7;

    private final int date;
    private final int yearMonth;
    private final int year;

    DateComparer(CompareSetting setting) {
        this.date = setting.slot(0);
        this.yearMonth = setting.arguments().size() > 1 ? setting.slot(1) : -1;
        this.year = setting.arguments().size() > 2 ? setting.slot(2) : -1;
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int left = x[a + date];
        int right = y[b + date];
        if (left != 0 && right != 0) {
            int compared = DateDigits.compare(left, right);
            return compared == DateDigits.EQUAL ? EQUAL : compared + 2;
        }
        int months = partial(x, a, y, b, yearMonth, YEAR_MONTH);
        return months != 0 ? months : partial(x, a, y, b, year, YEAR);
    }

    /// Year, month and day.
    @Override
    public int clues() {
        return 3;
    }

    @Override
    public int clue(int which, int[] x, int a) {
        int whole = x[a + date];
        if (whole != 0) {
            return 1 + (which == 0 ? whole >>> 16 : which == 1 ? DateDigits.month(whole) : whole & 0xFF);
        }
        int month = yearMonth < 0 ? 0 : x[a + yearMonth];
        int years = month != 0 ? month / 100 : year < 0 ? 0 : x[a + year];
        return switch (which) {
            case 0 -> years == 0 ? 0 : 1 + (DateDigits.of(years) & 0xFFFF);
            case 1 -> month == 0 ? 0 : 1 + month % 100;
            default -> 0;
        };
    }

    /// Whoever differs in one digit, or in the era alone, agrees on two of the three parts; where month and
    /// day are exchanged, both differ. Months and days are small numbers, whose clues are equal only when they are.
    @Override
    public int possible(int agree, int present) {
        if (present != ALL_PARTS) {
            return 1 | 1 << YEAR_MONTH | 1 << YEAR | 1 << OTHER;
        }
        boolean two = Integer.bitCount(agree) >= 2;
        return 1 << OTHER
                | (agree == ALL_PARTS ? 1 << EQUAL : 0)
                | (two ? 1 << ONE_DIGIT | 1 << TWO_PARTS : 0)
                | ((agree & 1) != 0 ? 1 << YEAR_DEFAULT : 0)
                | ((agree & 6) == 6 || agree == 1 ? 1 << EXCHANGED_OR_ERA : 0);
    }

    @Override
    public int cluesOf(int slot) {
        if (slot == date) {
            return ALL_PARTS;
        }
        return slot == yearMonth ? 3 : slot == year ? 1 : 0;
    }

    private static int partial(int[] x, int a, int[] y, int b, int slot, int level) {
        if (slot < 0 || x[a + slot] == 0 || y[b + slot] == 0) {
            return 0;
        }
        return x[a + slot] == y[b + slot] ? level : OTHER;
    }
}
