package dev.todoke.provision;

import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.LineAnswer;
import java.time.LocalDate;
import java.util.List;

/// What desk, council and decider did (点検・審査・決裁).
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface ReviewEvent extends Event {

    record FormalCheckRecorded(String edition, List<LineAnswer> lines) implements ReviewEvent {}

    /// @param documentNumber of the letter of the decider about a hospital's request; empty after the formal check, and
    /// in
    ///     events from before it was kept
    /// @param decidedOn day of that letter, ISO 8601; empty likewise
    record ApplicationReturned(
            String edition, List<LineAnswer> lines, String letter, String documentNumber, String decidedOn)
            implements ReviewEvent {}

    record FormalCheckSentBack(String why) implements ReviewEvent {}

    /// @param council whether the council is heard next
    record FormalCheckPassed(boolean council) implements ReviewEvent {}

    record CouncilResultRecorded(String edition, CouncilResult result) implements ReviewEvent {}

    record ConditionsConfirmed(List<String> evidence) implements ReviewEvent {}

    record ApplicationAccepted(String documentNumber, LocalDate decidedOn, Approval approval, List<String> conditions)
            implements ReviewEvent {}

    record ProvisionNumbered(ProvisionNumber number) implements ReviewEvent {}

    record ApplicationRefused(String documentNumber, LocalDate decidedOn, String reason) implements ReviewEvent {}

    record TermFiled(Term term, String evidence) implements ReviewEvent {}

    record TermsCompleted() implements ReviewEvent {}
}
