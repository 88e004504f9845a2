package dev.todoke.linkage.compare;

import java.util.List;

/// Equal or different (一致・不一致), whatever the field is.
final class EqualComparer extends Comparer {

    private static final int EQUAL = 1;
    private static final int DIFFERENT = 2;

    private final int slot;
    private final boolean numbered;

    EqualComparer(CompareSetting setting) {
        this.slot = setting.slot(0);
        this.numbered = setting.dictionary(0).isPresent();
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int left = x[a + slot];
        int right = y[b + slot];
        if (left == 0 || right == 0) {
            return 0;
        }
        return left == right ? EQUAL : DIFFERENT;
    }

    @Override
    public int clues() {
        return 1;
    }

    @Override
    public int clue(int which, int[] x, int a) {
        return x[a + slot];
    }

    @Override
    public int possible(int agree, int present) {
        return present == 0 ? 1 : 1 << DIFFERENT | agree << EQUAL;
    }

    @Override
    public int cluesOf(int field) {
        return field == slot ? 1 : 0;
    }

    @Override
    public List<FrequencyUse> frequencies() {
        return numbered ? List.of(new FrequencyUse(List.of(EQUAL), slot, false, List.of(EQUAL))) : List.of();
    }
}
