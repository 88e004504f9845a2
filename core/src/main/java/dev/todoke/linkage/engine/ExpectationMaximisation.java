package dev.todoke.linkage.engine;

import java.util.List;

/// Estimates m from counts of combinations of levels (EM法), with u held fixed.
///
/// ```
/// P(link | γ) = λ Π m(γ) / (λ Π m(γ) + (1-λ) Π u(γ))        m(l) = Σ P(link | γ with l) / Σ P(link | γ)
/// ```
///
/// Source: Winkler, Using the EM Algorithm for Weight Computation in the Fellegi-Sunter Model (1988).
final class ExpectationMaximisation {

    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-7;

    private final List<PatternCounts.Pattern> patterns;
    private final boolean[] trained;
    private final double[][] u;
    private final double[][] start;
    private final double inertia;
    private final double[][] m;
    private double share = 0.1;
    private double links;

    /// @param trained comparisons that take part; the others agree because of the key
    /// @param start the model's own m, also what a level without any link goes back to
    ExpectationMaximisation(
            List<PatternCounts.Pattern> patterns, boolean[] trained, double[][] u, double[][] start, double inertia) {
        this.patterns = patterns;
        this.trained = trained;
        this.u = u;
        this.start = start;
        this.inertia = inertia;
        this.m = new double[start.length][];
        for (int c = 0; c < start.length; c++) {
            m[c] = start[c].clone();
        }
    }

    ExpectationMaximisation run() {
        double before = -1;
        for (int round = 0; round < MOST_ROUNDS && Math.abs(share - before) > SETTLED * share; round++) {
            before = share;
            round();
        }
        return this;
    }

    private void round() {
        double[][] found = new double[m.length][];
        for (int c = 0; c < m.length; c++) {
            found[c] = new double[m[c].length];
        }
        double all = 0;
        links = 0;
        for (PatternCounts.Pattern pattern : patterns) {
            double probability = posterior(pattern, share, m, u, trained);
            double expected = probability * pattern.count();
            all += pattern.count();
            links += expected;
            for (int c = 0; c < m.length; c++) {
                int level = pattern.levels().get(c);
                if (trained[c] && level >= 0) {
                    found[c][level] += expected;
                }
            }
        }
        share = all == 0 ? 0 : Math.clamp(links / all, 1e-9, 1 - 1e-9);
        for (int c = 0; c < m.length; c++) {
            if (trained[c]) {
                m[c] = smoothed(found[c], start[c], inertia);
            }
        }
    }

    /// Counts with as many pairs of the model's own mixed in, so that a level nobody saw stays possible.
    static double[] smoothed(double[] counts, double[] model, double inertia) {
        double sum = 0;
        double modelSum = 0;
        for (int l = 0; l < counts.length; l++) {
            sum += counts[l];
            modelSum += model[l];
        }
        double[] result = new double[counts.length];
        for (int l = 0; l < counts.length; l++) {
            result[l] = (counts[l] + inertia * model[l] / modelSum) / (sum + inertia);
        }
        return result;
    }

    static double posterior(
            PatternCounts.Pattern pattern, double share, double[][] m, double[][] u, boolean[] trained) {
        double same = share;
        double different = 1 - share;
        for (int c = 0; c < m.length; c++) {
            int level = pattern.levels().get(c);
            if (trained[c] && level >= 0) {
                same *= m[c][level];
                different *= u[c][level];
            }
        }
        return same == 0 ? 0 : same / (same + different);
    }

    double links() {
        return links;
    }

    double[] m(int comparison) {
        return m[comparison];
    }
}
