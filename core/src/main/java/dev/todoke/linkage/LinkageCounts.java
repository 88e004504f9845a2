package dev.todoke.linkage;

import java.util.List;

/// What a run of the linkage looked at and found (照合の件数).
///
/// @param prior starting point in bits, estimated from the records
/// @param linkedPairs pairs the machine linked
public record LinkageCounts(
        long records,
        long persons,
        long candidatePairs,
        long linkedPairs,
        long reviewPairs,
        double prior,
        List<Pass> passes) {

    public LinkageCounts {
        passes = List.copyOf(passes);
    }

    /// One search pass: pairs that no earlier pass found, links that no other pass would find, its largest blocks of
    /// records.
    public record Pass(SearchPass pass, long pairs, long linksOnlyHere, List<Integer> largestBlocks) {
        public Pass {
            largestBlocks = List.copyOf(largestBlocks);
        }
    }
}
