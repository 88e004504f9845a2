package dev.todoke.linkage;

import dev.todoke.person.VariantCharacters;

/// Compares one name part, family or given, kanji and kana together (姓または名の比較).
///
/// Weights of equal values depend on how common the value is: a shared 佐藤 proves less than a shared rare name.
final class NameComparer {

    private final RecordLines lines;
    private final SearchKey kanjiKey;
    private final SearchKey kanaKey;
    private final Levels levels;
    private final double[] kanjiBits;
    private final double[] kanaBits;
    private final int[] unvoiced;
    private final double[] bits = new double[AgreementLevel.values().length];
    private final double similarKana;
    private final double mostUnequal;
    private final VariantCharacters variants = VariantCharacters.shipped();

    /// The seven levels of one name part, most alike first.
    record Levels(
            AgreementLevel bothEqual,
            AgreementLevel kanjiEqual,
            AgreementLevel variant,
            AgreementLevel kanaEqual,
            AgreementLevel voicing,
            AgreementLevel similar,
            AgreementLevel other) {

        static final Levels FAMILY = new Levels(
                AgreementLevel.FAMILY_NAME_BOTH_EQUAL,
                AgreementLevel.FAMILY_NAME_KANJI_EQUAL,
                AgreementLevel.FAMILY_NAME_VARIANT,
                AgreementLevel.FAMILY_NAME_KANA_EQUAL,
                AgreementLevel.FAMILY_NAME_VOICING,
                AgreementLevel.FAMILY_NAME_SIMILAR,
                AgreementLevel.FAMILY_NAME_OTHER);

        static final Levels GIVEN = new Levels(
                AgreementLevel.GIVEN_NAME_BOTH_EQUAL,
                AgreementLevel.GIVEN_NAME_KANJI_EQUAL,
                AgreementLevel.GIVEN_NAME_VARIANT,
                AgreementLevel.GIVEN_NAME_KANA_EQUAL,
                AgreementLevel.GIVEN_NAME_VOICING,
                AgreementLevel.GIVEN_NAME_SIMILAR,
                AgreementLevel.GIVEN_NAME_OTHER);
    }

    static NameComparer ofFamily(LinkageModel model, RecordLines lines, int[] unvoiced) {
        return new NameComparer(model, lines, SearchKey.FAMILY_KANJI, SearchKey.FAMILY_KANA, Levels.FAMILY, unvoiced);
    }

    static NameComparer ofGiven(LinkageModel model, RecordLines lines, int[] unvoiced) {
        return new NameComparer(model, lines, SearchKey.GIVEN_KANJI, SearchKey.GIVEN_KANA, Levels.GIVEN, unvoiced);
    }

    private NameComparer(
            LinkageModel model,
            RecordLines lines,
            SearchKey kanjiKey,
            SearchKey kanaKey,
            Levels levels,
            int[] unvoiced) {
        this.lines = lines;
        this.kanjiKey = kanjiKey;
        this.kanaKey = kanaKey;
        this.levels = levels;
        this.unvoiced = unvoiced;
        this.similarKana = model.parameter("similar_kana");
        for (AgreementLevel level : AgreementLevel.values()) {
            bits[level.place()] = model.bits(level);
        }
        double kanjiEqual = model.u(levels.bothEqual()) + model.u(levels.kanjiEqual());
        double kanaEqual = model.u(levels.bothEqual()) + model.u(levels.kanaEqual());
        this.kanjiBits =
                NameFrequency.bits(model, lines, kanjiKey, lines.kanji().size(), kanjiEqual);
        this.kanaBits = NameFrequency.bits(model, lines, kanaKey, lines.kana().size(), kanaEqual);
        this.mostUnequal = bits[levels.variant().place()] + NameFrequency.most(kanjiBits, kanaBits);
    }

    /// Kanji equal, or kana equal, is decided on numbers alone.
    boolean equalSomehow(int a, int b) {
        return equal(a, b, kanjiKey) || equal(a, b, kanaKey);
    }

    /// Never less than the true weight, and cheap.
    double upperBound(int a, int b) {
        return equalSomehow(a, b) ? weight(a, b) : Math.max(0, mostUnequal);
    }

    double weight(int a, int b) {
        return weightOf(level(a, b), a, b);
    }

    /// Weight of a level already known, with what the frequency of the shared name adds; 0 when nothing could be
    /// compared.
    double weightOf(int level, int a, int b) {
        if (level < 0) {
            return 0;
        }
        double base = bits[level];
        if (level == levels.bothEqual().place() || level == levels.kanjiEqual().place()) {
            return base + kanjiBits[lines.cell(a, kanjiKey)];
        }
        if (level == levels.kanaEqual().place()) {
            return base + kanaBits[lines.cell(a, kanaKey)];
        }
        if (level == levels.variant().place()) {
            return base + Math.min(kanjiBits[lines.cell(a, kanjiKey)], kanjiBits[lines.cell(b, kanjiKey)]) / 2;
        }
        if (level == levels.voicing().place()) {
            return base + Math.min(kanaBits[lines.cell(a, kanaKey)], kanaBits[lines.cell(b, kanaKey)]) / 2;
        }
        return base;
    }

    /// Ordinal of the level, or -1 when neither kanji nor kana stand in both records.
    int level(int a, int b) {
        boolean kanaEqual = equal(a, b, kanaKey);
        if (equal(a, b, kanjiKey)) {
            return (kanaEqual ? levels.bothEqual() : levels.kanjiEqual()).place();
        }
        boolean kanjiKnown = lines.cell(a, kanjiKey) != 0 && lines.cell(b, kanjiKey) != 0;
        boolean kanaKnown = lines.cell(a, kanaKey) != 0 && lines.cell(b, kanaKey) != 0;
        if (kanjiKnown && areVariants(kanjiText(a), kanjiText(b))) {
            return levels.variant().place();
        }
        if (kanaEqual) {
            return levels.kanaEqual().place();
        }
        if (!kanjiKnown && !kanaKnown) {
            return -1;
        }
        if (kanaKnown && unvoiced[lines.cell(a, kanaKey)] == unvoiced[lines.cell(b, kanaKey)]) {
            return levels.voicing().place();
        }
        boolean similar = kanaKnown && JaroWinkler.similarity(kanaText(a), kanaText(b)) >= similarKana
                || kanjiKnown && shareAnEnd(kanjiText(a), kanjiText(b));
        return (similar ? levels.similar() : levels.other()).place();
    }

    /// Different in kanji and in kana, as far as both are known: what a twin's given name looks like.
    boolean isClearlyDifferent(int level) {
        return level == levels.similar().place() || level == levels.other().place();
    }

    private boolean equal(int a, int b, SearchKey key) {
        int left = lines.cell(a, key);
        return left != 0 && left == lines.cell(b, key);
    }

    private String kanjiText(int record) {
        return lines.kanji().text(lines.cell(record, kanjiKey));
    }

    private String kanaText(int record) {
        return lines.kana().text(lines.cell(record, kanaKey));
    }

    private boolean areVariants(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length()) {
            int left = a.codePointAt(i);
            if (left != b.codePointAt(i) && !variants.areVariants(left, b.codePointAt(i))) {
                return false;
            }
            i += Character.charCount(left);
        }
        return true;
    }

    private static boolean shareAnEnd(String a, String b) {
        return a.codePointAt(0) == b.codePointAt(0) || a.codePointBefore(a.length()) == b.codePointBefore(b.length());
    }
}
