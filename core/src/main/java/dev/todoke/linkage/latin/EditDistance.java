package dev.todoke.linkage.latin;

/// How many slips lie between two texts (編集距離): a character more, less, other, or two neighbours exchanged.
///
/// Source: Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964). No part of a
/// text is edited twice.
public final class EditDistance {

    private EditDistance() {}

    /// Whether one slip is enough; in linear time.
    public static boolean isOneSlip(CharSequence a, CharSequence b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int leftA = endA - start;
        int leftB = endB - start;
        if (leftA <= 1 && leftB <= 1) {
            return true;
        }
        return leftA == 2
                && leftB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
    }

    /// The distance, or one more than the limit when it is larger.
    public static int upTo(int limit, CharSequence a, CharSequence b) {
        int n = a.length();
        int m = b.length();
        // one edit takes away one character at most, and brings one
        if (Math.abs(n - m) > limit || Long.bitCount(characters(a) ^ characters(b)) > 2 * limit) {
            return limit + 1;
        }
        int[] before = new int[m + 1];
        int[] last = new int[m + 1];
        int[] now = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= m; j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                now[j] = exchanged ? Math.min(value, before[j - 2] + 1) : value;
                least = Math.min(least, now[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[m], limit + 1);
    }

    /// Which characters occur, one bit for each of 64 kinds.
    private static long characters(CharSequence text) {
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            found |= 1L << (text.charAt(i) & 63);
        }
        return found;
    }
}
