package dev.todoke.provision;

import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.usage.DisposedMedium;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/// What happened from receipt to the end (利用・公表・廃棄).
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface UseEvent extends Event {

    record ReceiptConfirmed(String sha256) implements UseEvent {}

    record UseBegan(LocalDate from, LocalDate until) implements UseEvent {}

    /// @param number 1 for the first request of the application, then one more for each
    record PublicationAsked(int number, PublicationRequest request) implements UseEvent {}

    /// @param edition of the rules the machine looked with
    /// @param breaches codes of the rules it found broken
    record PublicationAnswered(int number, boolean cleared, String words, String edition, SortedSet<String> breaches)
            implements UseEvent {}

    record ProvisionStopped(String reason) implements UseEvent {}

    record DisposalFiled(List<DisposedMedium> media) implements UseEvent {}

    record DisposalAccepted() implements UseEvent {}

    record FinalReportFiled(String publications) implements UseEvent {}

    record CaseClosed() implements UseEvent {}
}
