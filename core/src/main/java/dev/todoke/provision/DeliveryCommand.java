package dev.todoke.provision;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.provision.delivery.Carriage;
import dev.todoke.provision.delivery.CostBearer;
import dev.todoke.provision.delivery.MediumKind;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.linked.MatchingRecord;
import java.time.LocalDate;
import java.util.List;

/// What is done with the applicant's list, with the parts of the file and with the media (名簿・分割提供・媒体).
public sealed interface DeliveryCommand extends Command {

    record HandInList(ListSummary list) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.HAND_IN_LIST;
        }
    }

    record FixListDestruction(LocalDate by) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.FIX_LIST_DESTRUCTION;
        }
    }

    record RecordMatching(MatchingRecord matching) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.MATCH_LIST;
        }
    }

    record DestroyList(LocalDate on, String method, String witness) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.DESTROY_LIST;
        }
    }

    /// @param replaces number of an unreadable medium that came back, empty for a first one
    record RegisterMedium(MediumKind medium, Part part, String serial, String replaces) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.REGISTER_MEDIUM;
        }
    }

    record SendMedium(String number, Carriage carriage, String tracking, LocalDate on) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SEND_MEDIUM;
        }
    }

    record ReportUnreadable(String number, String why) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.REPORT_UNREADABLE;
        }
    }

    record TakeMediumBack(String number, LocalDate on) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.TAKE_MEDIUM_BACK;
        }
    }

    record CheckMedium(String number, boolean readable, CostBearer bearer, String found) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CHECK_MEDIUM;
        }
    }

    record DestroyMedium(String number, LocalDate on, String method, String witness) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.DESTROY_MEDIUM;
        }
    }

    /// What one hospital gets back, in two parts.
    record RecordReturnFile(
            ExtractionRecord record, String identifiersSha256, long identifierRows, List<ClosingSummary> closings)
            implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_EXTRACTION;
        }
    }

    /// A file about the people of the list, in two parts.
    record RecordLinkedFile(
            ExtractionRecord record,
            String identifiersSha256,
            long identifierRows,
            MatchingRecord matching,
            List<ClosingSummary> closings)
            implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_EXTRACTION;
        }
    }

    /// @param data package of the cancer data, `identifiers` package of the identifiers, under a passphrase
    /// of its own
    record AcceptParts(Rebuilt rebuilt, PackageRecord data, PackageRecord identifiers, String note)
            implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_FILE;
        }
    }

    /// Both parts under new passphrases.
    record PackPartsAgain(Rebuilt rebuilt, PackageRecord data, PackageRecord identifiers) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.PACK_AGAIN;
        }
    }

    /// Checksums of the parts made a second time (作り直した部の照合値).
    record Rebuilt(String dataSha256, String identifiersSha256) {}

    /// The applicant holds both parts.
    record ConfirmParts(String dataSha256, String identifiersSha256) implements DeliveryCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CONFIRM_RECEIPT;
        }
    }
}
