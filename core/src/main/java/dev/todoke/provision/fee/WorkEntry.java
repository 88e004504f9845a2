package dev.todoke.provision.fee;

import java.time.LocalDate;

/// One line of the ledger of hours (作業時間の記録).
///
/// @param who did the work
/// @param startedHours hours, each one begun counting in full (1時間未満は1時間)
public record WorkEntry(LocalDate on, String who, Work work, int startedHours, String note) {}
