package dev.todoke.linkage.compare;

import java.util.List;

/// Finds the level on which two lines agree (一致の程度の判定). Symmetric; used by several threads at once.
///
/// Levels count from 1, most alike first, in the order of [ComparisonKinds.Kind#levels]; 0 says that there is nothing
/// to compare.
public abstract class Comparer {

    /// Level of the line that begins at `a` of `x` and the line that begins at `b` of `y`.
    public abstract int level(int[] x, int a, int[] y, int b);

    /// The level as far as numbers alone tell: `-l` says that it is `l` or one that stands after it, to be settled by
    /// [#level] if the pair is worth it.
    public int quickLevel(int[] x, int a, int[] y, int b) {
        return level(x, a, y, b);
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
