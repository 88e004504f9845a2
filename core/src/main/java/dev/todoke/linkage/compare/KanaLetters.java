package dev.todoke.linkage.compare;

import java.util.Arrays;

/// Which letters a kana name has (文字の集合), as bits: most pairs of names are seen to be unlike without
/// looking at the letters one by one.
// arrays that live as long as the comparison, never compared as a value
@SuppressWarnings("ArrayRecordComponent")
record KanaLetters(long[] sets, int[] lengths) {

    static KanaLetters none() {
        return new KanaLetters(new long[0], new int[0]);
    }

    /// With the texts that have come since.
    KanaLetters grown(TextDictionary texts) {
        long[] moreSets = Arrays.copyOf(sets, texts.size());
        int[] moreLengths = Arrays.copyOf(lengths, texts.size());
        for (int i = sets.length; i < moreSets.length; i++) {
            String text = texts.text(i);
            moreLengths[i] = text.length();
            for (int at = 0; at < text.length(); at++) {
                moreSets[i] |= 1L << text.charAt(at);
            }
        }
        return new KanaLetters(moreSets, moreLengths);
    }

    /// False only when the similarity of [JaroWinkler] certainly lies below the limit: a letter that the
    /// other name does not have matches nothing, and a common beginning adds at most four tenths of what
    /// is missing to 1.
    boolean mayBeAlike(int a, int b, double limit) {
        double left = lengths[a];
        double right = lengths[b];
        double matches = Math.min(left - Long.bitCount(sets[a] & ~sets[b]), right - Long.bitCount(sets[b] & ~sets[a]));
        double jaro = matches <= 0 ? 0 : (matches / left + matches / right + 1) / 3;
        return jaro + 0.4 * (1 - jaro) >= limit - 1e-9;
    }
}
