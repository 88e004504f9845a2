package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;

/// One submission of a file with what the registry decided (届出と審査の結果).
///
/// @param declaredBy name of the person who answers for it
/// @param decision `accepted`, `returned`, `withdrawn`, or empty while the registry has not decided
public record SubmissionRow(
        long id,
        long file,
        String receipt,
        FacilityCode facility,
        String declaredBy,
        boolean whole,
        long records,
        long warnings,
        Instant submittedAt,
        String decision,
        String reason) {

    public boolean isWaiting() {
        return decision.isEmpty();
    }
}
