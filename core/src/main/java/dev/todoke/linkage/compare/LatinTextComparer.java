package dev.todoke.linkage.compare;

import java.util.List;

/// Texts of several words such as places (欧文の語句の比較).
final class LatinTextComparer extends Comparer {

    private static final int EQUAL = 1;
    private static final int CLOSE = 2;
    private static final int WORDS = 3;
    private static final int OTHER = 4;

    private final int slot;
    private final TextDictionary texts;

    LatinTextComparer(CompareSetting setting) {
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
        return left == right ? EQUAL : -CLOSE;
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int quick = quickLevel(x, a, y, b);
        return quick >= 0 ? quick : level(texts.text(x[a + slot]), texts.text(y[b + slot]));
    }

    static int level(String a, String b) {
        if (LatinWords.areClose(a, b)) {
            return CLOSE;
        }
        int fewest = Math.min(LatinWords.count(a), LatinWords.count(b));
        return 2 * LatinWords.shared(a, b) >= Math.max(2, fewest) ? WORDS : OTHER;
    }

    @Override
    public List<FrequencyUse> frequencies() {
        return List.of(
                new FrequencyUse(List.of(EQUAL), slot, false, List.of(EQUAL)),
                new FrequencyUse(List.of(CLOSE), slot, true, List.of(EQUAL)));
    }
}
