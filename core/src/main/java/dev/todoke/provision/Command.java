package dev.todoke.provision;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.LineAnswer;
import dev.todoke.provision.usage.DisposedMedium;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/// What people ask for (操作). Facts that the core cannot know, such as closed years and the next number, come inside.
public sealed interface Command {

    CommandKind kind();

    record OpenDraft() implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.OPEN_DRAFT;
        }
    }

    /// @param texts every field of the task by id; what is not named is emptied
    record SaveDraft(String task, SortedMap<String, String> texts) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.SAVE_DRAFT;
        }
    }

    /// @param number used when the application has none yet
    record SubmitApplication(SortedSet<YearOfDiagnosis> closedYears, String prefecture, ApplicationNumber number)
            implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.SUBMIT_APPLICATION;
        }
    }

    record Withdraw(String why) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.WITHDRAW;
        }
    }

    /// @param letter what the applicant is told when a line is missing
    record RecordFormalCheck(
            SortedSet<YearOfDiagnosis> closedYears, String prefecture, List<LineAnswer> lines, String letter)
            implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_FORMAL_CHECK;
        }
    }

    record ConfirmFormalCheck() implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.CONFIRM_FORMAL_CHECK;
        }
    }

    record SendCheckBack(String why) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.SEND_CHECK_BACK;
        }
    }

    record RecordCouncilResult(CouncilResult result) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_COUNCIL_RESULT;
        }
    }

    /// @param evidence one text for each condition, in their order
    record ConfirmConditions(List<String> evidence) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.CONFIRM_CONDITIONS;
        }
    }

    /// @param withheld items asked for that the decision does not grant
    record AcceptApplication(
            String documentNumber, LocalDate decidedOn, SortedSet<Integer> withheld, ProvisionNumber number)
            implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_APPLICATION;
        }
    }

    record RefuseApplication(String documentNumber, LocalDate decidedOn, String reason) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.REFUSE_APPLICATION;
        }
    }

    record FileTerm(Term term, String evidence) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.FILE_TERM;
        }
    }

    record RecordExtraction(ExtractionRecord record, List<ClosingSummary> closings) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_EXTRACTION;
        }
    }

    /// @param rebuiltSha256 checksum of the file made a second time for the verifier
    record AcceptFile(String rebuiltSha256, PackageRecord packed, String note) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_FILE;
        }
    }

    record RejectFile(String why) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.REJECT_FILE;
        }
    }

    /// The same file under a new passphrase, when the first was lost before it was passed on.
    record PackAgain(String rebuiltSha256, PackageRecord packed) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.PACK_AGAIN;
        }
    }

    /// @param medium label of the medium, or a note on the way
    record HandOver(Way way, String medium) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.HAND_OVER;
        }
    }

    record ConfirmReceipt(String sha256) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.CONFIRM_RECEIPT;
        }
    }

    record StopProvision(String reason) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.STOP_PROVISION;
        }
    }

    record FileDisposal(List<DisposedMedium> media) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.FILE_DISPOSAL;
        }
    }

    record AcceptDisposal() implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_DISPOSAL;
        }
    }

    /// @param publications what was published, or why nothing was
    record FileFinalReport(String publications) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.FILE_FINAL_REPORT;
        }
    }

    record AcceptReport() implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_REPORT;
        }
    }

    record AskPublicationCheck(PublicationRequest request) implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.ASK_PUBLICATION_CHECK;
        }
    }

    /// @param number which request
    /// @param breaches rules with findings that forbid publication, by code, as the machine saw them at this moment
    record AnswerPublicationCheck(int number, boolean cleared, String words, SortedSet<String> breaches)
            implements Command {
        @Override
        public CommandKind kind() {
            return CommandKind.ANSWER_PUBLICATION_CHECK;
        }
    }
}
