package dev.todoke.linkage.compare;

/// Family and given name exchanged, or the whole name in one field (姓名の入れかわり・続け書き).
///
/// Without either there is nothing to compare, and the name parts are compared one by one.
final class JapaneseWholeName extends Comparer {

    private static final int JOINED_EQUAL = 1;
    private static final int EXCHANGED = 2;

    private final int familyKanji;
    private final int givenKanji;
    private final int familyKana;
    private final int givenKana;
    private final int joined;

    JapaneseWholeName(CompareSetting setting) {
        this.familyKanji = setting.slot(0);
        this.givenKanji = setting.slot(1);
        this.familyKana = setting.slot(2);
        this.givenKana = setting.slot(3);
        this.joined = setting.slot(4);
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        boolean oneWhole = x[a + givenKanji] == 0 != (y[b + givenKanji] == 0);
        if (oneWhole && x[a + joined] != 0 && x[a + joined] == y[b + joined]) {
            return JOINED_EQUAL;
        }
        boolean crossed = crossed(x, a, y, b, familyKanji, givenKanji) || crossed(x, a, y, b, familyKana, givenKana);
        return crossed && !same(x, a, y, b, familyKanji) && !same(x, a, y, b, familyKana) ? EXCHANGED : 0;
    }

    /// The whole name, and the two kanji and the two kana parts in any order.
    @Override
    public int clues() {
        return 3;
    }

    @Override
    public int clue(int which, int[] x, int a) {
        return switch (which) {
            case 0 -> x[a + joined];
            case 1 -> inAnyOrder(x[a + familyKanji], x[a + givenKanji]);
            default -> inAnyOrder(x[a + familyKana], x[a + givenKana]);
        };
    }

    private static int inAnyOrder(int one, int other) {
        return one == 0 || other == 0
                ? 0
                : Hash.nonZeroInt(Hash.mix((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other)));
    }

    @Override
    public int possible(int agree, int present) {
        return 1 | ((agree & 1) != 0 ? 1 << JOINED_EQUAL : 0) | ((agree & 6) != 0 ? 1 << EXCHANGED : 0);
    }

    @Override
    public int cluesOf(int slot) {
        return slot == joined ? 1 : 0;
    }

    private static boolean crossed(int[] x, int a, int[] y, int b, int familySlot, int givenSlot) {
        int family = x[a + familySlot];
        int given = x[a + givenSlot];
        return family != 0 && given != 0 && family == y[b + givenSlot] && given == y[b + familySlot];
    }

    private static boolean same(int[] x, int a, int[] y, int b, int slot) {
        return x[a + slot] != 0 && x[a + slot] == y[b + slot];
    }
}
