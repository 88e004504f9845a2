package dev.todoke.statistics.store;

import java.time.Instant;

/// Tables computed from a closing (統計表の案), as release files: one complete for the registry room, one as it would be
/// released.
///
/// @param outside tumours of people who live outside the population
/// @param cells figures of the release, `small` those below the threshold, `withheld` those withheld beside them
/// @param released empty when no withholding makes the tables safe: then there is nothing to release
// the two files are bytes handed on as they are; drafts are never compared
@SuppressWarnings("ArrayRecordComponent")
public record StoredDraft(
        long closing,
        int year,
        Instant computedAt,
        long outside,
        long cells,
        long small,
        long withheld,
        byte[] complete,
        byte[] released) {

    /// Whether the tables can be released at all (公表できる).
    public boolean releasable() {
        return released.length > 0;
    }
}
