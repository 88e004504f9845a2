package dev.todoke.closing.difference;

import java.util.List;

/// What changed in one tumour (腫瘍ごとの差).
///
/// @param rowBefore item 1 in the older file; 0 when the tumour is new
/// @param rowAfter item 1 in the newer file; 0 when the tumour is gone
/// @param cause the cause of the tumour's coming or going, or of its first changed item
/// @param report the report that explains it best; empty when none does
/// @param items what changed in a tumour that is in both; empty for others
public record TumourDifference(
        Fate fate, int rowBefore, int rowAfter, Cause cause, String report, List<ItemDifference> items) {

    public TumourDifference {
        items = List.copyOf(items);
    }

    /// Whether the tumour came, went or changed (増えた・なくなった・変わった).
    public enum Fate {
        ADDED,
        GONE,
        CHANGED
    }

    /// One changed item (項目ごとの差).
    ///
    /// @param rule rule that gave the newer value; empty for items that are derived from others
    /// @param report the report that explains the change; empty when none does
    public record ItemDifference(int item, String before, String after, Cause cause, String rule, String report) {}
}
