package dev.todoke.provision;

import dev.todoke.provision.attachment.Attachment;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.IncidentReport;
import dev.todoke.provision.control.PublicationDelay;
import dev.todoke.provision.control.Sanction;
import dev.todoke.provision.control.UseReport;
import dev.todoke.provision.review.Approval;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/// What happened to keep use under control (変更・利用報告・事故・監査・廃棄).
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface ControlEvent extends Event {

    record ChangeDrafted(String task, SortedMap<String, String> texts) implements ControlEvent {}

    /// Belongs to the change being written; attached to the application only when that is accepted.
    record ChangeFileAttached(Attachment file) implements ControlEvent {}

    record ChangeFileDetached(int number) implements ControlEvent {}

    /// @param number 1 for the first change of the application, then one more for each
    /// @param edition of the table of classes
    /// @param texts the whole application as it would read
    /// @param classes codes of the classes found
    /// @param council whether the council is heard before the answer
    record ChangeAsked(
            int number,
            String edition,
            SortedMap<String, String> texts,
            String reason,
            SortedSet<String> classes,
            boolean council)
            implements ControlEvent {}

    /// @param number 0 when nothing had been handed in yet
    record ChangeDropped(int number) implements ControlEvent {}

    record ChangeCouncilHeard(int number, LocalDate heldOn, String meeting, boolean agreed, String words)
            implements ControlEvent {}

    /// @param approval what is approved from now on
    record ChangeAccepted(int number, String documentNumber, LocalDate decidedOn, Approval approval, String words)
            implements ControlEvent {}

    record ChangeRefused(int number, String documentNumber, LocalDate decidedOn, String reason)
            implements ControlEvent {}

    record UserPledgeConfirmed(String user, LocalDate signedOn) implements ControlEvent {}

    /// @param number 1 for the first use report of the application, then one more for each
    record UseReportAsked(int number, String why, LocalDate dueOn) implements ControlEvent {}

    record UseReportFiled(int number, UseReport report) implements ControlEvent {}

    /// @param dueOn by when it is to be filed again when it was not accepted
    record UseReportAnswered(int number, boolean accepted, String words, LocalDate dueOn) implements ControlEvent {}

    record PublicationDelayReported(int number, PublicationDelay delay) implements ControlEvent {}

    record PublicationDelayAnswered(int number, boolean accepted, String words) implements ControlEvent {}

    /// Freezes exports and handing over until it is reviewed.
    record IncidentReported(int number, IncidentReport report) implements ControlEvent {}

    record IncidentReviewed(int number, String words) implements ControlEvent {}

    record IncidentClosed(int number, String cause, String measures) implements ControlEvent {}

    record AuditOpened(int number, String scope, String why, LocalDate plannedOn) implements ControlEvent {}

    record AuditVisited(int number, LocalDate visitedOn, List<String> findings) implements ControlEvent {}

    record AuditAnswered(int number, List<String> answers) implements ControlEvent {}

    record AuditClosed(int number, String words) implements ControlEvent {}

    record SanctionImposed(int number, Sanction sanction) implements ControlEvent {}

    record SanctionLifted(int number, String why) implements ControlEvent {}

    record HoldingListed(int number, HoldingKind kind, String label, String place) implements ControlEvent {}

    /// @param stopped whether the provision had been stopped before the disposal
    record DisposalReturned(String why, boolean stopped) implements ControlEvent {}
}
