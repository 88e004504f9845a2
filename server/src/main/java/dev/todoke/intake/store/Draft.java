package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.RawRecord;
import java.time.Instant;

/// A notification that is still being typed (入力中の届出).
///
/// @param revision counts the savings
/// @param savedBy account that saved it last
/// @param savedFrom the open page that saved it last
/// @param open neither handed in nor discarded
/// @param discarded put aside; it can be taken back
public record Draft(
        long id,
        FacilityCode facility,
        RawRecord record,
        int revision,
        Instant savedAt,
        String savedBy,
        String savedFrom,
        boolean open,
        boolean discarded) {}
