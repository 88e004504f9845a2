package dev.todoke.linkage.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a pair may weigh at most by its clues (手がかりからの上限), worked out once for each combination that occurs.
///
/// Never below the true weight, so that leaving a pair by its bound changes no result. For several threads.
final class ClueBounds {

    private static final int SLOTS = 1 << 14;
    private static final int SPREAD = 0x9E37_79B9;
    private static final int SHIFT = Integer.SIZE - 14;

    private final Scorer scorer;
    private final Clues clues;
    private final int[] cluesOfPass;
    private final int comparisons;
    /// Comparisons whose bound depends on the names of the line, or for which another one stands in.
    private final int[] varying;
    private final boolean[] replaced;
    private final double[] rarest;
    private final boolean useful;
    // threads may overwrite each other's, which costs a repetition and nothing else: a bound never changes
    private final @Nullable Bound[] known = new @Nullable Bound[SLOTS];

    ClueBounds(Scorer scorer, int[][] passes) {
        this.scorer = scorer;
        this.clues = scorer.clues();
        this.comparisons = scorer.comparisons();
        this.cluesOfPass = new int[passes.length];
        for (int pass = 0; pass < passes.length; pass++) {
            cluesOfPass[pass] = clues.ofFields(passes[pass]);
        }
        int standIns = 0;
        int stoodFor = 0;
        int[] found = new int[comparisons];
        int size = 0;
        for (int c = 0; c < comparisons; c++) {
            // one alone is understood, and without frequencies
            standIns += scorer.replacedBy(c) == 0 ? 0 : scorer.hasFrequencies(c) ? 2 : 1;
            stoodFor |= scorer.replacedBy(c);
        }
        for (int c = 0; c < comparisons; c++) {
            if (scorer.hasFrequencies(c) || (stoodFor >>> c & 1) != 0) {
                found[size++] = c;
            }
        }
        this.varying = Arrays.copyOf(found, size);
        this.replaced = new boolean[size];
        this.rarest = new double[size];
        for (int i = 0; i < size; i++) {
            rarest[i] = scorer.rarest(varying[i]);
            replaced[i] = (stoodFor >>> varying[i] & 1) != 0;
        }
        this.useful = clues.areComplete() && standIns <= 1 && passes.length <= Long.SIZE;
    }

    /// Whether clues tell enough about pairs of this model: a comparison without clues would let nearly all pass.
    boolean areUseful() {
        return useful;
    }

    /// The bound of a combination of clues.
    ///
    /// @param passes bit by search key: the two may agree on it
    /// @param highest with the rarest names, in bits
    /// @param fixed what does not depend on names
    /// @param whole of the comparison that stands in for others
    /// @param plain,rare by varying comparison: without frequencies, and what the frequency is added to
    // arrays that are never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    record Bound(int key, long passes, double highest, double fixed, double whole, double[] plain, double[] rare) {}

    /// @param key see [Clues#compare]
    Bound of(int key) {
        int slot = key * SPREAD >>> SHIFT;
        var bound = known[slot];
        if (bound == null || bound.key() != key) {
            bound = make(key);
            known[slot] = bound;
        }
        return bound;
    }

    private Bound make(int key) {
        double fixed = scorer.prior();
        double whole = Double.NEGATIVE_INFINITY;
        double[] plain = new double[varying.length];
        double[] rare = new double[varying.length];
        int next = 0;
        for (int c = 0; c < comparisons; c++) {
            double without = Double.NEGATIVE_INFINITY;
            double with = Double.NEGATIVE_INFINITY;
            int levels = possible(c, key);
            for (int level = 0; level < scorer.levels(c); level++) {
                if ((levels >>> level & 1) != 0 && scorer.isRarer(c, level)) {
                    with = Math.max(with, scorer.bits(c, level));
                } else if ((levels >>> level & 1) != 0 && (level > 0 || scorer.replacedBy(c) == 0)) {
                    without = Math.max(without, scorer.bits(c, level));
                }
            }
            if (next < varying.length && varying[next] == c) {
                plain[next] = without;
                rare[next] = with;
                next++;
            } else if (scorer.replacedBy(c) != 0) {
                whole = without;
            } else {
                fixed += without;
            }
        }
        long passes = 0;
        for (int pass = 0; pass < cluesOfPass.length; pass++) {
            passes |= (key & cluesOfPass[pass]) == cluesOfPass[pass] ? 1L << pass : 0;
        }
        var bound = new Bound(key, passes, 0, fixed, whole, plain, rare);
        return new Bound(key, passes, highest(bound, rarest), fixed, whole, plain, rare);
    }

    private int possible(int c, int key) {
        return clues.has(c)
                ? scorer.comparer(c).possible(clues.of(c, key & 0xFFFF), clues.of(c, key >>> Clues.MOST))
                : -1;
    }

    /// What a line's names add at most, for [#highest].
    void rarity(int[] x, int a, double[] into) {
        for (int i = 0; i < varying.length; i++) {
            into[i] = scorer.rarity(varying[i], x, a);
        }
    }

    int varying() {
        return varying.length;
    }

    /// The bound with the names of one of the two lines.
    double highest(Bound bound, double[] rarity) {
        double out = bound.fixed();
        double in = 0;
        for (int i = 0; i < rarity.length; i++) {
            double most = Math.max(bound.plain()[i], bound.rare()[i] + rarity[i]);
            if (replaced[i]) {
                in += most;
            } else {
                out += most;
            }
        }
        return out + Math.max(in, bound.whole());
    }
}
