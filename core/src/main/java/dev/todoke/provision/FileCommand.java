package dev.todoke.provision;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.repair.Repair;
import java.util.List;

/// What is done with the file (抽出・点検・提供).
public sealed interface FileCommand extends Command {

    /// The steps after the recipe that the extractor chose; [Repair#NONE] takes the choice back.
    record ChooseRepair(Repair repair) implements FileCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CHOOSE_REPAIR;
        }
    }

    record RecordExtraction(ExtractionRecord record, List<ClosingSummary> closings) implements FileCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_EXTRACTION;
        }
    }

    /// @param rebuiltSha256 checksum of the file made a second time for the verifier
    record AcceptFile(String rebuiltSha256, PackageRecord packed, String note) implements FileCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_FILE;
        }
    }

    record RejectFile(String why) implements FileCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.REJECT_FILE;
        }
    }

    /// The same file under a new passphrase, when the first was lost before it was passed on.
    record PackAgain(String rebuiltSha256, PackageRecord packed) implements FileCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.PACK_AGAIN;
        }
    }

    /// @param medium label of the medium, or a note on the way
    record HandOver(Way way, String medium) implements FileCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.HAND_OVER;
        }
    }
}
