package dev.todoke.closing;

import dev.todoke.kernel.YearOfDiagnosis;
import java.time.Instant;

/// What one closing is (年次確定の版): the year, its running number, and when it was made.
///
/// @param number running number over all closings of the registry, never reused
/// @param version how often this year has been closed, from 1
/// @param records rows of the snapshot
/// @param sha256 checksum of the file as written
public record ClosingSummary(
        long number, YearOfDiagnosis year, int version, Instant closedAt, long records, String sha256) {}
