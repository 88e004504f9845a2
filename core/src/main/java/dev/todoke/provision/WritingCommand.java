package dev.todoke.provision;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.ApplicationNumber;
import java.util.SortedMap;
import java.util.SortedSet;

/// What the applicant does while writing (申出の作成).
public sealed interface WritingCommand extends Command {

    record OpenDraft() implements WritingCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.OPEN_DRAFT;
        }
    }

    /// @param texts every field of the task by id; what is not named is emptied
    /// @param seen checksum of the part of the draft that was rewritten; empty when nobody looked at it before
    record SaveDraft(String task, SortedMap<String, String> texts, String seen) implements WritingCommand {
        public SaveDraft(String task, SortedMap<String, String> texts) {
            this(task, texts, "");
        }

        @Override
        public CommandKind kind() {
            return CommandKind.SAVE_DRAFT;
        }
    }

    /// Takes over what a file says otherwise (下書きのファイルの取り込み).
    ///
    /// @param texts the fields to rewrite by id; an empty text empties a field, what is not named stays
    /// @param seen checksum of the draft with which the file was compared
    record TakeDraftFile(SortedMap<String, String> texts, String seen) implements WritingCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SAVE_DRAFT;
        }
    }

    /// @param number used when the application has none yet
    record SubmitApplication(SortedSet<YearOfDiagnosis> closedYears, String prefecture, ApplicationNumber number)
            implements WritingCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SUBMIT_APPLICATION;
        }
    }

    record Withdraw(String why) implements WritingCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.WITHDRAW;
        }
    }
}
