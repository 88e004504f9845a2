package dev.todoke.provision;

import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.usage.DisposedMedium;
import dev.todoke.provision.usage.PublishedWork;
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
    /// @param documentNumber of the letter, empty in answers from before there was one
    /// @param found every place the machine pointed at; empty in earlier answers
    record PublicationAnswered(
            int number,
            boolean cleared,
            String words,
            String edition,
            SortedSet<String> breaches,
            String documentNumber,
            List<FoundPlace> found)
            implements UseEvent {
        public PublicationAnswered {
            found = List.copyOf(found);
        }
    }

    record ProvisionStopped(String reason) implements UseEvent {}

    record DisposalFiled(List<DisposedMedium> media) implements UseEvent {}

    record DisposalAccepted() implements UseEvent {}

    /// @param works empty in reports from before works were listed one by one
    /// @param notReached why the aim was not reached, empty when it was
    record FinalReportFiled(String publications, List<PublishedWork> works, String notReached) implements UseEvent {
        public FinalReportFiled {
            works = List.copyOf(works);
        }
    }

    record CaseClosed() implements UseEvent {}
}
