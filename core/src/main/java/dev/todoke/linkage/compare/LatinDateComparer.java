package dev.todoke.linkage.compare;

/// Two dates of which some stand for a year alone (日付の比較): 1 January is what many write who know no more.
final class LatinDateComparer extends Comparer {

    private static final int EQUAL = 1;
    private static final int DEFAULT_EQUAL = 2;
    private static final int EXCHANGED = 3;
    private static final int ONE_SLIP = 4;
    private static final int YEAR_MONTH = 5;
    private static final int YEAR_DEFAULT = 6;
    private static final int TWO_PARTS = 7;
    private static final int OTHER = 8;
    private static final int NEW_YEAR = 0x0101;

    private final int date;
    private final int yearMonth;
    private final int year;

    LatinDateComparer(CompareSetting setting) {
        this.date = setting.slot(0);
        this.yearMonth = setting.slot(1);
        this.year = setting.slot(2);
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int left = x[a + date];
        int right = y[b + date];
        if (left != 0 && right != 0) {
            return whole(left, right);
        }
        if (x[a + year] == 0 || y[b + year] == 0) {
            return 0;
        }
        if (x[a + yearMonth] != 0 && y[b + yearMonth] != 0) {
            return x[a + yearMonth] == y[b + yearMonth] ? YEAR_MONTH : OTHER;
        }
        return x[a + year] == y[b + year] ? YEAR_DEFAULT : OTHER;
    }

    private static int whole(int a, int b) {
        boolean oneDefault = (a & 0xFFFF) == NEW_YEAR || (b & 0xFFFF) == NEW_YEAR;
        if (a == b) {
            return oneDefault ? DEFAULT_EQUAL : EQUAL;
        }
        boolean sameYear = a >>> 16 == b >>> 16;
        if (sameYear && (a & 0xFF) == (b >>> 8 & 0xFF) && (b & 0xFF) == (a >>> 8 & 0xFF)) {
            return EXCHANGED;
        }
        if (sameYear && oneDefault) {
            return YEAR_DEFAULT;
        }
        if (isOneSlip(a, b)) {
            return ONE_SLIP;
        }
        int equalParts =
                (sameYear ? 1 : 0) + ((a & 0xFF00) == (b & 0xFF00) ? 1 : 0) + ((a & 0xFF) == (b & 0xFF) ? 1 : 0);
        return equalParts == 2 ? TWO_PARTS : OTHER;
    }

    /// One digit differs, or two neighbours are exchanged.
    private static boolean isOneSlip(int a, int b) {
        int first = Integer.numberOfLeadingZeros(a ^ b) / 4;
        int last = 7 - Integer.numberOfTrailingZeros(a ^ b) / 4;
        return first == last
                || last == first + 1 && digit(a, first) == digit(b, last) && digit(a, last) == digit(b, first);
    }

    private static int digit(int packed, int place) {
        return packed >>> 28 - 4 * place & 0xF;
    }
}
