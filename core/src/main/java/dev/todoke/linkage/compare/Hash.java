package dev.todoke.linkage.compare;

/// Hashes that are the same on every machine and in every run (再現できるハッシュ).
public final class Hash {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hash() {}

    public static long of(CharSequence text) {
        return of(text, text.length());
    }

    /// Of the first characters.
    static long of(CharSequence text, int characters) {
        long h = characters;
        for (int i = 0; i < characters; i++) {
            h = (h ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(h);
    }

    public static long mix(long x) {
        long h = x * PRIME;
        h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
        return h ^ (h >>> 29);
    }

    /// Never 0, which means "missing" in a line.
    public static int nonZeroInt(long hash) {
        int folded = (int) (hash ^ (hash >>> 32));
        return folded == 0 ? 1 : folded;
    }
}
