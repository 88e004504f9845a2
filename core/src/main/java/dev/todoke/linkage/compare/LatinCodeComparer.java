package dev.todoke.linkage.compare;

import dev.todoke.linkage.latin.EditDistance;
import java.util.List;

/// Numbers of identity and other codes, in which one slip may be (番号の比較).
final class LatinCodeComparer extends Comparer {

    private static final int EQUAL = 1;
    private static final int ONE_SLIP = 2;
    private static final int OTHER = 3;
    private static final int SHORTEST = 4;

    private final int slot;
    private final TextDictionary texts;

    LatinCodeComparer(CompareSetting setting) {
        this.slot = setting.slot(0);
        this.texts = setting.texts(0);
    }

    @Override
    public int quickLevel(int[] x, int a, int[] y, int b) {
        int left = x[a + slot];
        int right = y[b + slot];
        if (left == 0 || right == 0) {
            return 0;
        }
        return left == right ? EQUAL : -ONE_SLIP;
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int quick = quickLevel(x, a, y, b);
        if (quick >= 0) {
            return quick;
        }
        String left = texts.text(x[a + slot]);
        String right = texts.text(y[b + slot]);
        return Math.min(left.length(), right.length()) >= SHORTEST && EditDistance.isOneSlip(left, right)
                ? ONE_SLIP
                : OTHER;
    }

    @Override
    public List<FrequencyUse> frequencies() {
        return List.of(new FrequencyUse(List.of(EQUAL), slot, false, List.of(EQUAL)));
    }
}
