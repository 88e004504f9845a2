package dev.todoke.statistics.release;

import java.time.Instant;

/// What a release is and what it rests on (公表の見出し). Stands beside every figure taken from it.
///
/// @param number running number of releases of this registry, never reused
/// @param year year of diagnosis
/// @param closing number of the closing; `version` how often the year had been closed
/// @param population name of the population under the rates
/// @param threshold counts from 1 to one below it were withheld
/// @param practice invented people only (練習用データ)
public record ReleaseHead(
        long number,
        int year,
        long closing,
        int version,
        Instant closedAt,
        Instant releasedAt,
        String population,
        int threshold,
        boolean practice) {

    /// The heading of the release proper.
    public ReleaseHead released(long releaseNumber, Instant at) {
        return new ReleaseHead(releaseNumber, year, closing, version, closedAt, at, population, threshold, practice);
    }
}
