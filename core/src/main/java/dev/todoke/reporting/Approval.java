package dev.todoke.reporting;

import dev.todoke.kernel.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The manager agreed that a file is submitted as it stands (管理者の承認). A later change of the file ends it.
///
/// @param receipt receipt number of the file
/// @param records notifications that were open then
/// @param approver name of the manager (管理者)
public record Approval(String receipt, long records, String approver, Instant at, String by) {

    /// Whether the file is still as it was approved.
    public boolean holds(Instant changedAt) {
        return !changedAt.isAfter(at);
    }

    /// Why a file cannot be submitted; empty when it can.
    ///
    /// @param wanted whether this facility asks for approvals
    /// @param changedAt when something of the file last changed
    /// @param last the newest approval of the file
    public static List<Sentence> missing(boolean wanted, Instant changedAt, List<Approval> last) {
        if (!wanted) {
            return List.of();
        }
        Optional<Approval> newest = last.isEmpty() ? Optional.empty() : Optional.of(last.getLast());
        if (newest.isEmpty()) {
            return List.of(Sentence.of("reporting", "not-approved"));
        }
        return newest.get().holds(changedAt)
                ? List.of()
                : List.of(Sentence.of("reporting", "changed-since", newest.get().approver()));
    }
}
