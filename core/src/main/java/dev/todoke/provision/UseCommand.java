package dev.todoke.provision;

import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.usage.DisposedMedium;
import dev.todoke.provision.usage.PublishedWork;
import java.util.List;
import java.util.SortedSet;

/// What is done from receipt to the end (利用・公表・廃棄).
public sealed interface UseCommand extends Command {

    record ConfirmReceipt(String sha256) implements UseCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CONFIRM_RECEIPT;
        }
    }

    record StopProvision(String reason) implements UseCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.STOP_PROVISION;
        }
    }

    record FileDisposal(List<DisposedMedium> media) implements UseCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.FILE_DISPOSAL;
        }
    }

    record AcceptDisposal() implements UseCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_DISPOSAL;
        }
    }

    /// @param publications what was published in words, or why nothing was
    /// @param works what was published one by one
    /// @param notReached why the aim was not reached, empty when it was
    record FileFinalReport(String publications, List<PublishedWork> works, String notReached) implements UseCommand {
        public FileFinalReport {
            works = List.copyOf(works);
        }

        public FileFinalReport(String publications) {
            this(publications, List.of(), "");
        }

        @Override
        public CommandKind kind() {
            return CommandKind.FILE_FINAL_REPORT;
        }
    }

    record AcceptReport() implements UseCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_REPORT;
        }
    }

    record AskPublicationCheck(PublicationRequest request) implements UseCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ASK_PUBLICATION_CHECK;
        }
    }

    /// @param number which request
    /// @param breaches rules with findings that forbid publication, by code, as the machine saw them at this moment
    /// @param documentNumber of the letter, may be empty
    /// @param found every place the machine pointed at
    record AnswerPublicationCheck(
            int number,
            boolean cleared,
            String words,
            SortedSet<String> breaches,
            String documentNumber,
            List<FoundPlace> found)
            implements UseCommand {

        public AnswerPublicationCheck {
            found = List.copyOf(found);
        }

        public AnswerPublicationCheck(int number, boolean cleared, String words, SortedSet<String> breaches) {
            this(number, cleared, words, breaches, "", List.of());
        }

        @Override
        public CommandKind kind() {
            return CommandKind.ANSWER_PUBLICATION_CHECK;
        }
    }
}
