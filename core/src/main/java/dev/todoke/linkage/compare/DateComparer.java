package dev.todoke.linkage.compare;

/// Compares two dates, whole or partial (日付の比較).
final class DateComparer extends Comparer {

    private static final int EQUAL = 1;
    private static final int YEAR_MONTH = 2;
    private static final int YEAR = 3;
    private static final int OTHER = 7;

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

    private static int partial(int[] x, int a, int[] y, int b, int slot, int level) {
        if (slot < 0 || x[a + slot] == 0 || y[b + slot] == 0) {
            return 0;
        }
        return x[a + slot] == y[b + slot] ? level : OTHER;
    }
}
