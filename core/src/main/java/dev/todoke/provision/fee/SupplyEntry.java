package dev.todoke.provision.fee;

import java.time.LocalDate;

/// One line of the ledger for a medium or postage (媒体・送料の記録).
///
/// @param count how many pieces
/// @param yen what the office paid for all of them, 0 when the applicant sent them
public record SupplyEntry(LocalDate on, String who, Supply supply, int count, long yen, String note) {

    /// Whether the applicant sent it (現物).
    public boolean inKind() {
        return yen == 0;
    }
}
