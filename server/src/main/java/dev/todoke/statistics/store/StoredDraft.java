package dev.todoke.statistics.store;

import java.time.Instant;

/// Tables computed from a closing (統計表の案), as release files: one complete for the registry room, one as it would be
/// released.
///
/// @param outside tumours of people who live outside the population
/// @param cells figures of the release, `small` those below the threshold, `withheld` those withheld beside them
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
        byte[] released) {}
