package dev.todoke.linkage.engine;

import dev.todoke.linkage.model.LinkModel;
import java.util.List;

/// What one search pass found (検索の段の件数).
///
/// @param pairs pairs that no earlier pass found
/// @param keptPairs of these, as heavy as the lower limit or heavier
/// @param linksOnlyHere links that no other pass would find
/// @param largestBlocks sizes of the ten largest blocks
/// @param bounded blocks in which not every pair was compared
public record PassCounts(
        LinkModel.Pass pass,
        long records,
        long pairs,
        long keptPairs,
        long linksOnlyHere,
        List<Integer> largestBlocks,
        List<Bounded> bounded) {

    public PassCounts {
        largestBlocks = List.copyOf(largestBlocks);
        bounded = List.copyOf(bounded);
    }

    /// A block too large to compare every pair: only records that agree on something more were compared.
    ///
    /// @param firstRow a row of the block
    /// @param pairs all pairs of the block
    /// @param compared pairs of the block that were compared, here or in an earlier pass
    public record Bounded(int records, int firstRow, long pairs, long compared) {}

    PassCounts withLinks(long links) {
        return new PassCounts(pass, records, pairs, keptPairs, links, largestBlocks, bounded);
    }
}
