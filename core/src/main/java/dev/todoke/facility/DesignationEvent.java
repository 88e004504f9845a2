package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.time.LocalDate;

/// What happened to a clinic's designation (診療所の指定の出来事、法6条2項から5項). Nothing of it is ever changed.
///
/// @param day of the application; first day of the designation; day of the refusal; last day when it ended
/// @param by number of the account that entered it; empty for an application in the portal
public record DesignationEvent(FacilityCode facility, Kind kind, LocalDate day, String reason, Instant at, String by) {

    /// What happened (種別).
    public enum Kind {
        APPLIED("指定の申請"),
        DESIGNATED("指定"),
        REFUSED("指定しない決定"),
        /// 法6条4項
        RESIGNED("指定の辞退"),
        /// 法6条5項
        REVOKED("指定の取消し");

        private final String ja;

        Kind(String ja) {
            this.ja = ja;
        }

        public String ja() {
            return ja;
        }

        public boolean ends() {
            return this == RESIGNED || this == REVOKED;
        }
    }
}
