package dev.todoke.closing;

import dev.todoke.kernel.YearOfDiagnosis;
import java.time.Instant;

/// What a closing would be at this moment (試算).
///
/// @param sha256 checksum the file would have
/// @param openWork work that was open when it was made: pairs, conflicts, unlinked reports
public record ClosingTrial(
        long id,
        YearOfDiagnosis year,
        String sha256,
        ClosingCounts counts,
        long openWork,
        Instant madeAt,
        String madeBy) {}
