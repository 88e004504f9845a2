package dev.todoke.enrolment;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.time.LocalDate;

/// What happened to an application for online use (利用申請の出来事). Nothing of it is ever changed.
public sealed interface EnrolmentEvent {

    Instant at();

    /// Number of the account; empty when the applicant did it before having one.
    String by();

    /// Handed in, for the first time or corrected after a return (申請).
    record Applied(Instant at, String by) implements EnrolmentEvent {}

    /// Compared with the register and found to be this facility (照合).
    ///
    /// @param toLookAt lines that differed and were looked at
    record Compared(FacilityCode facility, int toLookAt, Instant at, String by) implements EnrolmentEvent {}

    /// Sent back to be put right (差し戻し).
    record Returned(String reason, Instant at, String by) implements EnrolmentEvent {}

    /// 却下
    record Refused(String reason, Instant at, String by) implements EnrolmentEvent {}

    /// 承認
    record Approved(FacilityCode facility, Instant at, String by) implements EnrolmentEvent {}

    /// A letter with one-time codes was printed (招待状発行).
    ///
    /// @param letter 1 for the first, 2 for the one that replaced it, …
    /// @param expires last day on which its codes can be used
    record Invited(int letter, LocalDate expires, Instant at, String by) implements EnrolmentEvent {}

    /// The letter was handed to the post (発送).
    ///
    /// @param tracking number of the tracked mail (特定記録郵便の引受番号)
    record Posted(int letter, String tracking, Instant at, String by) implements EnrolmentEvent {}

    /// The facility did one of its first steps (はじめての手順).
    ///
    /// @param words what was said with it; empty when nothing
    record StepDone(FirstStep step, String words, Instant at, String by) implements EnrolmentEvent {}

    /// A test notification was checked (試験届出); nothing of it was kept.
    ///
    /// @param records notifications in it
    /// @param errors notifications with an error
    record TestTried(int records, int errors, Instant at, String by) implements EnrolmentEvent {

        public boolean passed() {
            return records > 0 && errors == 0;
        }
    }
}
