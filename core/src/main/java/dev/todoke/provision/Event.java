package dev.todoke.provision;

import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.LineAnswer;
import dev.todoke.provision.usage.DisposedMedium;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/// What happened to an application (出来事). The list of events is the application; nothing else is stored as truth.
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface Event {

    record DraftOpened() implements Event {}

    record DraftSaved(String task, SortedMap<String, String> texts) implements Event {}

    /// @param version 1 for the first submission, then one more for each correction
    /// @param sha256 checksum of the draft as submitted
    record ApplicationSubmitted(int version, String formEdition, LocalDate on, String sha256) implements Event {}

    record ApplicationNumbered(ApplicationNumber number) implements Event {}

    record ApplicationWithdrawn(String why) implements Event {}

    record FormalCheckRecorded(String edition, List<LineAnswer> lines) implements Event {}

    record ApplicationReturned(String edition, List<LineAnswer> lines, String letter) implements Event {}

    record FormalCheckSentBack(String why) implements Event {}

    /// @param council whether the council is heard next
    record FormalCheckPassed(boolean council) implements Event {}

    record CouncilResultRecorded(String edition, CouncilResult result) implements Event {}

    record ConditionsConfirmed(List<String> evidence) implements Event {}

    record ApplicationAccepted(String documentNumber, LocalDate decidedOn, Approval approval, List<String> conditions)
            implements Event {}

    record ProvisionNumbered(ProvisionNumber number) implements Event {}

    record ApplicationRefused(String documentNumber, LocalDate decidedOn, String reason) implements Event {}

    record TermFiled(Term term, String evidence) implements Event {}

    record TermsCompleted() implements Event {}

    record FileBuilt(ExtractionRecord record) implements Event {}

    record FileRejected(String why) implements Event {}

    record FileVerified(String note) implements Event {}

    record PackageMade(PackageRecord packed) implements Event {}

    record HandedOver(Way way, String medium) implements Event {}

    record ReceiptConfirmed(String sha256) implements Event {}

    record UseBegan(LocalDate from, LocalDate until) implements Event {}

    /// @param number 1 for the first request of the application, then one more for each
    record PublicationAsked(int number, PublicationRequest request) implements Event {}

    /// @param edition of the rules the machine looked with
    /// @param breaches codes of the rules it found broken
    record PublicationAnswered(int number, boolean cleared, String words, String edition, SortedSet<String> breaches)
            implements Event {}

    record ProvisionStopped(String reason) implements Event {}

    record DisposalFiled(List<DisposedMedium> media) implements Event {}

    record DisposalAccepted() implements Event {}

    record FinalReportFiled(String publications) implements Event {}

    record CaseClosed() implements Event {}
}
