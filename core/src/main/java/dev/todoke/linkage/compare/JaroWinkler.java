package dev.todoke.linkage.compare;

import java.util.Arrays;

/// Jaro-Winkler similarity of two short kana names (カナ氏名の類似度), from 0 to 1, the same in both directions.
///
/// ```
/// jaro = (m/|a| + m/|b| + (m - t)/m) / 3          m matching characters, t half the transpositions
/// jaro-winkler = jaro + 0.1 · prefix · (1 - jaro)  prefix at most 4
/// ```
///
/// Source: Winkler, String Comparator Metrics and Enhanced Decision Rules (1990).
final class JaroWinkler {

    private static final int PREFIX_LIMIT = 4;
    private static final double PREFIX_WEIGHT = 0.1;

    private JaroWinkler() {}

    static double similarity(String one, String other) {
        boolean inOrder = one.length() != other.length() ? one.length() < other.length() : one.compareTo(other) <= 0;
        String a = inOrder ? one : other;
        String b = inOrder ? other : one;
        if (a.isEmpty()) {
            return b.isEmpty() ? 1 : 0;
        }
        double jaro = jaro(a, b);
        int prefix = 0;
        while (prefix < Math.min(PREFIX_LIMIT, a.length()) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + PREFIX_WEIGHT * prefix * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        int window = Math.max(0, b.length() / 2 - 1);
        boolean[] takenInB = new boolean[b.length()];
        int[] partner = new int[a.length()];
        Arrays.fill(partner, -1);
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            int last = Math.min(b.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if (!takenInB[j] && a.charAt(i) == b.charAt(j)) {
                    takenInB[j] = true;
                    partner[i] = j;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        return (m / a.length() + m / b.length() + (m - transpositions(a, b, partner, takenInB) / 2.0) / m) / 3;
    }

    private static int transpositions(String a, String b, int[] partner, boolean[] takenInB) {
        int outOfOrder = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (partner[i] >= 0) {
                while (!takenInB[j]) {
                    j++;
                }
                outOfOrder += a.charAt(i) == b.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return outOfOrder;
    }
}
