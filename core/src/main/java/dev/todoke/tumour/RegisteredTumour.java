package dev.todoke.tumour;

import java.util.List;

/// One tumour of a person as the recording rule sees it (登録腫瘍): which reports belong to it, and why each one
/// joined.
///
/// @param reports positions in the list of facts, ascending
/// @param joined why a report joined the tumour; the report that founded the tumour has no entry
public record RegisteredTumour(List<Integer> reports, List<Joined> joined) {

    public RegisteredTumour {
        reports = List.copyOf(reports);
        joined = List.copyOf(joined);
    }

    /// @param report position of the report that joined
    /// @param with position of the report it was compared with
    /// @param alternatives how many other tumours the report could have joined as well
    public record Joined(int report, int with, TumourDecision decision, int alternatives) {

        /// Whether a person should look: the codes do not decide, or several tumours were possible.
        public boolean needsReview() {
            return decision instanceof TumourDecision.Undetermined || alternatives > 0;
        }
    }
}
