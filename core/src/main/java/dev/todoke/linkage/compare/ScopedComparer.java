package dev.todoke.linkage.compare;

/// A number that means something inside a scope only, such as a chart number in its hospital (病院等と診療録番号).
final class ScopedComparer extends Comparer {

    private static final int BOTH_EQUAL = 1;
    private static final int SAME_SCOPE = 2;
    private static final int OTHER_SCOPE = 3;

    private final int scope;
    private final int number;

    ScopedComparer(CompareSetting setting) {
        this.scope = setting.slot(0);
        this.number = setting.slot(1);
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int left = x[a + scope];
        int right = y[b + scope];
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left != right) {
            return OTHER_SCOPE;
        }
        int one = x[a + number];
        int other = y[b + number];
        if (one == 0 || other == 0) {
            return 0;
        }
        return one == other ? BOTH_EQUAL : SAME_SCOPE;
    }

    /// Scope and number.
    @Override
    public int clues() {
        return 2;
    }

    @Override
    public int clue(int which, int[] x, int a) {
        return x[a + (which == 0 ? scope : number)];
    }

    @Override
    public int possible(int agree, int present) {
        if ((present & 1) == 0) {
            return 1;
        }
        if ((agree & 1) == 0) {
            return 1 << OTHER_SCOPE;
        }
        int within = (present & 2) == 0 ? 1 : 1 << SAME_SCOPE | ((agree & 2) != 0 ? 1 << BOTH_EQUAL : 0);
        return within | 1 << OTHER_SCOPE;
    }

    @Override
    public int cluesOf(int slot) {
        return slot == scope ? 1 : slot == number ? 2 : 0;
    }
}
