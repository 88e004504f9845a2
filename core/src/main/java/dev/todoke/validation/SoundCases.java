package dev.todoke.validation;

/// Combinations of codes that broke no rule (問題のなかった組合せの覚え), so that the same combination is
/// judged once.
///
/// Holds a fixed number of them; a new one takes the place of an older one. Ages count by the bands between
/// which no rule distinguishes. Belongs to one thread.
final class SoundCases {

    private static final int PLACES = 1 << 15;
    private static final int OLDEST = 150;

    /// Ages at which some rule begins or ends to hold; see [AgeRules].
    private static final int[] LIMITS = {5, 6, 15, 20, 26, 40, 46};

    private static final byte[] BANDS = bands();

    private final long[] remembered = new long[PLACES];

    private static byte[] bands() {
        var bands = new byte[OLDEST + 2];
        for (int age = 0; age <= OLDEST; age++) {
            for (int limit : LIMITS) {
                bands[age + 1] += (byte) (age >= limit ? 1 : 0);
            }
            bands[age + 1]++;
        }
        return bands;
    }

    /// Number of the band an age lies in, 0 for an unknown one.
    static int band(int age) {
        return BANDS[Math.min(age, OLDEST) + 1];
    }

    boolean isRemembered(CodedCase c) {
        long key = key(c);
        return remembered[place(key)] == key;
    }

    void remember(CodedCase c) {
        long key = key(c);
        remembered[place(key)] = key;
    }

    /// Every value in bits of its own, never 0.
    private static long key(CodedCase c) {
        long key = 1;
        key = key << 2 | c.sex() + 1;
        key = key << 4 | band(c.youngest());
        key = key << 4 | band(c.oldest());
        key = key << 10 | c.site() + 1;
        key = key << 14 | c.histology() + 1;
        key = key << 3 | c.behaviour() + 1;
        key = key << 4 | c.grade() + 1;
        return key << 4 | c.basis() + 1;
    }

    private static int place(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> 49);
    }
}
