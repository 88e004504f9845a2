package dev.todoke.linkage.compare;

import java.util.List;

/// Finds the level on which two lines agree (一致の程度の判定). Symmetric; used by several threads at once.
///
/// Levels count from 1, most alike first, in the order of [ComparisonKinds.Kind#levels]; 0 says that there
/// is nothing to compare.
public abstract class Comparer {

    /// Every level is possible, see [#possible].
    static final int ANY_LEVEL = -1;

    /// Level of the line that begins at `a` of `x` and the line that begins at `b` of `y`.
    public abstract int level(int[] x, int a, int[] y, int b);

    /// The level as far as numbers alone tell: `-l` says that it is `l` or one that stands after it, to be
    /// settled by [#level] if the pair is worth it.
    public int quickLevel(int[] x, int a, int[] y, int b) {
        return level(x, a, y, b);
    }

    /// How many clues ([#clue]) this comparison has; with none it may have any level.
    public int clues() {
        return 0;
    }

    /// A number of one line that tells levels apart when another line has a different one (手がかり); 0 when it
    /// is missing. It stays the same when the dictionaries grow.
    public int clue(int which, int[] x, int a) {
        throw new IllegalArgumentException("no clue " + which);
    }

    /// Levels that two lines may have by their clues: bit `l` for level `l`, bit 0 for nothing to compare.
    /// Never leaves out the level that they have.
    ///
    /// @param agree bit by clue: both lines have it, and it is equal or may be
    /// @param present bit by clue: both lines have it
    public int possible(int agree, int present) {
        return ANY_LEVEL;
    }

    /// Clues that agree whenever two lines agree on the field in this place, as bits.
    public int cluesOf(int slot) {
        return 0;
    }

    /// The dictionaries have new texts: whoever keeps something for every text adds it. Never while others compare.
    public void grow() {
        // most keep nothing
    }

    /// How common values change the weight of a level; empty when they do not.
    public List<FrequencyUse> frequencies() {
        return List.of();
    }

    /// For these levels the weight gains log2(u / share of the value), half of it where the values are only alike.
    ///
    /// @param slot place of the field in the line; it must be numbered by a dictionary
    /// @param sharing the levels whose u together is the probability that two people share the value
    public record FrequencyUse(List<Integer> levels, int slot, boolean alike, List<Integer> sharing) {
        public FrequencyUse {
            levels = List.copyOf(levels);
            sharing = List.copyOf(sharing);
        }
    }
}
