package dev.todoke.duty;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.time.LocalDate;

/// An act towards a facility that does not notify (督促・勧告・公表), with the person who decided it.
///
/// @param deadline day by which notifications are asked for; the day of the act where it sets none
/// @param decider name of the one who decided (決裁者)
/// @param title the decider's post (職名)
/// @param by number of the account that entered it
public record DutyAct(
        FacilityCode facility,
        int year,
        Kind kind,
        LocalDate deadline,
        String decider,
        String title,
        String reason,
        Instant at,
        String by) {

    /// What was done.
    public enum Kind {
        /// Reminded (督促): everybody, without force of law.
        REMINDED("督促"),
        /// Recommended with a deadline (勧告): the manager of a hospital, 法7条1項.
        RECOMMENDED("勧告"),
        /// Published that the recommendation was not followed (公表): hospitals, 法7条2項.
        PUBLISHED("公表"),
        /// Took the designation of a clinic back (指定の取消し): clinics, 法6条5項.
        REVOKED("指定の取消し");

        private final String ja;

        Kind(String ja) {
            this.ja = ja;
        }

        public String ja() {
            return ja;
        }

        /// Whether the act asks for notifications by a day.
        public boolean setsADeadline() {
            return this == REMINDED || this == RECOMMENDED;
        }
    }
}
