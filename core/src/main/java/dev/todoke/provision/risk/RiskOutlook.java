package dev.todoke.provision.risk;

import dev.todoke.provision.extraction.RiskReport;
import java.util.List;

/// The preview (再特定の見通し): how many rows the file would have and how far they could be told apart.
///
/// @param report classes over the items chosen, exactly as the extraction would count them
/// @param oneCause rows in classes of two and more whose people all died of one and the same cause, 0 when item 64 is
///     not chosen: who knows somebody in such a class learns the cause without knowing the row
/// @param without what would be left of the risk without one of the items, the most helpful first
public record RiskOutlook(long rows, RiskReport report, long oneCause, List<Without> without) {

    /// The same rows without one quasi-identifier (その項目を外した場合).
    public record Without(int item, RiskReport report) {}

    public RiskOutlook {
        without = List.copyOf(without);
    }

    public static RiskOutlook of(RiskColumns columns, RiskQuestion question) {
        return new OutlookCount(columns, question).outlook();
    }

    /// What may be shown to somebody who has no permission to see counts yet.
    public RoundedOutlook rounded() {
        return RoundedOutlook.of(this);
    }
}
