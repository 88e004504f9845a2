package dev.todoke.linkage.compare;

import dev.todoke.person.Normaliser;
import dev.todoke.person.VariantCharacters;
import java.util.Arrays;
import java.util.List;

/// One name part, family or given, kanji and kana together (姓または名の比較).
///
/// They depend on each other: two comparisons would count the same proof twice.
final class JapaneseName extends Comparer {

    private static final int BOTH_EQUAL = 1;
    private static final int KANJI_EQUAL = 2;
    private static final int VARIANT = 3;
    private static final int KANA_EQUAL = 4;
    private static final int READING = 5;
    private static final int VOICING = 6;
    private static final int SIMILAR = 7;
    private static final int OTHER = 8;
    private static final double USUAL_SIMILARITY = 0.88;

    private final int kanji;
    private final int kana;
    private final double similarKana;
    private final TextDictionary kanjiTexts;
    private final TextDictionary kanaTexts;
    private final Normaliser normaliser = Normaliser.shipped();
    private final VariantGroups variants;
    private final ValuePairs readings;
    private final TextDictionary plainKana = new TextDictionary();
    private int[] unvoiced = {};
    private KanaLetters letters = KanaLetters.none();
    private int[] firstKanji = {};
    private int[] lastKanji = {};

    JapaneseName(CompareSetting setting) {
        this.kanji = setting.slot(0);
        this.kana = setting.slot(1);
        this.similarKana = setting.number(2, USUAL_SIMILARITY);
        this.kanjiTexts = setting.texts(0);
        this.kanaTexts = setting.texts(1);
        this.variants = new VariantGroups(kanjiTexts, VariantCharacters.shipped());
        this.readings = setting.together().of(kanji, kana);
        grow();
    }

    /// For every kana name the number of its form without voicing marks, so that ヤマザキ and ヤマサキ get one
    /// number.
    @Override
    public void grow() {
        variants.grow();
        int known = unvoiced.length;
        unvoiced = Arrays.copyOf(unvoiced, kanaTexts.size());
        for (int i = known; i < unvoiced.length; i++) {
            unvoiced[i] = plainKana.numberOf(normaliser.unvoiced(kanaTexts.text(i)));
        }
        letters = letters.grown(kanaTexts);
        int knownKanji = firstKanji.length;
        firstKanji = Arrays.copyOf(firstKanji, kanjiTexts.size());
        lastKanji = Arrays.copyOf(lastKanji, kanjiTexts.size());
        for (int i = Math.max(1, knownKanji); i < firstKanji.length; i++) {
            String text = kanjiTexts.text(i);
            firstKanji[i] = text.codePointAt(0);
            lastKanji[i] = text.codePointBefore(text.length());
        }
    }

    @Override
    public int quickLevel(int[] x, int a, int[] y, int b) {
        int kanjiA = x[a + kanji];
        int kanjiB = y[b + kanji];
        int kanaA = x[a + kana];
        int kanaB = y[b + kana];
        boolean kanaEqual = kanaA != 0 && kanaA == kanaB;
        if (kanjiA == kanjiB && kanjiA != 0) {
            return kanaEqual ? BOTH_EQUAL : KANJI_EQUAL;
        }
        boolean kanjiKnown = kanjiA != 0 && kanjiB != 0;
        if (kanjiKnown && variants.mayBeVariants(kanjiA, kanjiB)) {
            return level(x, a, y, b);
        }
        if (kanaEqual) {
            return KANA_EQUAL;
        }
        boolean kanaKnown = kanaA != 0 && kanaB != 0;
        if (!kanjiKnown && !kanaKnown) {
            return 0;
        }
        if (kanjiKnown && mayBeReadAlike(kanjiA, kanaA, kanjiB, kanaB)) {
            return READING;
        }
        return kanaKnown && unvoiced[kanaA] == unvoiced[kanaB] ? VOICING : -SIMILAR;
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int kanjiA = x[a + kanji];
        int kanjiB = y[b + kanji];
        int kanaA = x[a + kana];
        int kanaB = y[b + kana];
        boolean kanaEqual = kanaA != 0 && kanaA == kanaB;
        if (kanjiA == kanjiB && kanjiA != 0) {
            return kanaEqual ? BOTH_EQUAL : KANJI_EQUAL;
        }
        boolean kanjiKnown = kanjiA != 0 && kanjiB != 0;
        boolean kanaKnown = kanaA != 0 && kanaB != 0;
        if (kanjiKnown && variants.mayBeVariants(kanjiA, kanjiB) && variants.areVariants(kanjiA, kanjiB)) {
            return VARIANT;
        }
        if (kanaEqual) {
            return KANA_EQUAL;
        }
        if (!kanjiKnown && !kanaKnown) {
            return 0;
        }
        if (kanjiKnown && mayBeReadAlike(kanjiA, kanaA, kanjiB, kanaB)) {
            return READING;
        }
        if (kanaKnown && unvoiced[kanaA] == unvoiced[kanaB]) {
            return VOICING;
        }
        boolean similar = kanjiKnown && shareAnEnd(kanjiA, kanjiB) || kanaKnown && areSimilar(kanaA, kanaB);
        return similar ? SIMILAR : OTHER;
    }

    private boolean areSimilar(int kanaA, int kanaB) {
        return letters.mayBeAlike(kanaA, kanaB, similarKana)
                && JaroWinkler.similarity(kanaTexts.text(kanaA), kanaTexts.text(kanaB)) >= similarKana;
    }

    /// One of the two has no kana, and its kanji is read somewhere as the kana of the other: 繁 without
    /// kana and 茂 シゲル.
    private boolean mayBeReadAlike(int kanjiA, int kanaA, int kanjiB, int kanaB) {
        if (kanaA == 0 && kanaB != 0) {
            return readings.contains(kanjiA, kanaB);
        }
        return kanaB == 0 && kanaA != 0 && readings.contains(kanjiB, kanaA);
    }

    private boolean shareAnEnd(int a, int b) {
        return firstKanji[a] == firstKanji[b] || lastKanji[a] == lastKanji[b];
    }

    /// The group of variants of the kanji, and the kana without voicing marks.
    @Override
    public int clues() {
        return 2;
    }

    @Override
    public int clue(int which, int[] x, int a) {
        int name = x[a + (which == 0 ? kanji : kana)];
        if (name == 0) {
            return 0;
        }
        return which == 0 ? variants.group(name) : unvoiced[name] + 1;
    }

    @Override
    public int possible(int agree, int present) {
        boolean kanjiMay = (agree & 1) != 0;
        boolean kanaMay = (agree & 2) != 0;
        int levels = present == 0 ? 1 : 1 << SIMILAR | 1 << OTHER;
        if (kanjiMay) {
            levels |= 1 << KANJI_EQUAL | 1 << VARIANT | (kanaMay ? 1 << BOTH_EQUAL : 0);
        }
        if (kanaMay) {
            levels |= 1 << KANA_EQUAL | 1 << VOICING;
        }
        return levels | (present == 1 ? 1 << READING : 0);
    }

    @Override
    public int cluesOf(int slot) {
        return slot == kanji ? 1 : slot == kana ? 2 : 0;
    }

    @Override
    public List<FrequencyUse> frequencies() {
        var kanjiSharing = List.of(BOTH_EQUAL, KANJI_EQUAL);
        var kanaSharing = List.of(BOTH_EQUAL, KANA_EQUAL);
        return Arrays.asList(
                new FrequencyUse(kanjiSharing, kanji, false, kanjiSharing),
                new FrequencyUse(List.of(VARIANT), kanji, true, kanjiSharing),
                new FrequencyUse(List.of(KANA_EQUAL), kana, false, kanaSharing),
                new FrequencyUse(List.of(READING, VOICING), kana, true, kanaSharing));
    }
}
