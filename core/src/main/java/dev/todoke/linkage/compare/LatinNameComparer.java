package dev.todoke.linkage.compare;

import dev.todoke.linkage.latin.Soundex;
import java.util.List;

/// One name part in latin letters (欧文の姓または名の比較).
final class LatinNameComparer extends Comparer {

    private static final int EQUAL = 1;
    private static final int CLOSE = 2;
    private static final int PART = 3;
    private static final int INITIAL = 4;
    private static final int SIMILAR = 5;
    private static final int OTHER = 6;
    private static final double CLOSE_FROM = 0.93;
    private static final double USUAL_SIMILARITY = 0.84;

    private final int slot;
    private final int whole;
    private final double similarFrom;
    private final TextDictionary texts;
    private final TextDictionary wholeTexts;
    private final int[] sound;

    LatinNameComparer(CompareSetting setting) {
        this.slot = setting.slot(0);
        this.whole = setting.slot(1);
        this.similarFrom = setting.number(2, USUAL_SIMILARITY);
        this.texts = setting.texts(0);
        this.wholeTexts = setting.texts(1);
        this.sound = sounds(texts);
    }

    /// For every name the number of its Soundex key.
    private static int[] sounds(TextDictionary texts) {
        var keys = new TextDictionary();
        int[] numbers = new int[texts.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = keys.numberOf(Soundex.of(texts.text(i)));
        }
        return numbers;
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
        int left = x[a + slot];
        int right = y[b + slot];
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right) {
            return EQUAL;
        }
        int level = level(left, right);
        return level > PART && (within(left, y[b + whole]) || within(right, x[a + whole])) ? PART : level;
    }

    /// Whether the name is a word of the other's whole name, as a second given name is.
    private boolean within(int name, int parts) {
        return LatinWords.shared(texts.text(name), wholeTexts.text(parts)) > 0;
    }

    private int level(int left, int right) {
        String a = texts.text(left);
        String b = texts.text(right);
        double alike = JaroWinkler.similarity(a, b);
        if (LatinWords.areClose(a, b) || alike >= CLOSE_FROM) {
            return CLOSE;
        }
        if (LatinWords.shared(a, b) > 0 || LatinWords.isBeginning(a, b)) {
            return PART;
        }
        if (LatinWords.isInitial(a, b)) {
            return INITIAL;
        }
        boolean similar = alike >= similarFrom || sound[left] != 0 && sound[left] == sound[right];
        return similar ? SIMILAR : OTHER;
    }

    @Override
    public List<FrequencyUse> frequencies() {
        return List.of(
                new FrequencyUse(List.of(EQUAL), slot, false, List.of(EQUAL)),
                new FrequencyUse(List.of(CLOSE), slot, true, List.of(EQUAL)));
    }
}
