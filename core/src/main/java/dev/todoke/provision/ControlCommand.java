package dev.todoke.provision;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.attachment.FileContent;
import dev.todoke.provision.control.ChangeVerdict;
import dev.todoke.provision.control.HoldingKind;
import dev.todoke.provision.control.IncidentReport;
import dev.todoke.provision.control.PublicationDelay;
import dev.todoke.provision.control.Sanction;
import dev.todoke.provision.control.UseReport;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/// What is done to keep use under control (変更・利用報告・事故・監査・廃棄).
public sealed interface ControlCommand extends Command {

    /// @param texts every field of the part by id; what is not named is emptied
    /// @param seen checksum of the part that was rewritten; empty when nobody looked at it before
    record SaveChange(String task, SortedMap<String, String> texts, String seen) implements ControlCommand {
        public SaveChange(String task, SortedMap<String, String> texts) {
            this(task, texts, "");
        }

        @Override
        public CommandKind kind() {
            return CommandKind.SAVE_CHANGE;
        }
    }

    /// @param content what the file is, as its bytes say
    record AttachToChange(String field, FileContent content) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SAVE_CHANGE;
        }
    }

    record DetachFromChange(int number) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SAVE_CHANGE;
        }
    }

    record AskChange(SortedSet<YearOfDiagnosis> closedYears, String prefecture, String reason)
            implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ASK_CHANGE;
        }
    }

    record DropChange() implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.DROP_CHANGE;
        }
    }

    record RecordChangeCouncil(int number, LocalDate heldOn, String meeting, boolean agreed, String words)
            implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_CHANGE_COUNCIL;
        }
    }

    /// The office's answer to a change that needs no council.
    record AnswerChange(ChangeVerdict verdict) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ANSWER_CHANGE;
        }
    }

    /// The decider's answer, after the council where it is heard.
    record DecideChange(ChangeVerdict verdict) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.DECIDE_CHANGE;
        }
    }

    /// @param user name of a user whom a change added
    record ConfirmPledge(String user, LocalDate signedOn) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CONFIRM_PLEDGE;
        }
    }

    record AskUseReport(String why) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ASK_USE_REPORT;
        }
    }

    record FileUseReport(UseReport report) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.FILE_USE_REPORT;
        }
    }

    record AnswerUseReport(int number, boolean accepted, String words) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ANSWER_USE_REPORT;
        }
    }

    record ReportDelay(PublicationDelay delay) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.REPORT_PUBLICATION_DELAY;
        }
    }

    record AnswerDelay(int number, boolean accepted, String words) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ANSWER_PUBLICATION_DELAY;
        }
    }

    record ReportIncident(IncidentReport report) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.REPORT_INCIDENT;
        }
    }

    /// Ends the freeze: somebody looked, and exports may go on.
    record ReviewIncident(int number, String words) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.REVIEW_INCIDENT;
        }
    }

    record CloseIncident(int number, String cause, String measures) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CLOSE_INCIDENT;
        }
    }

    record OpenAudit(String scope, String why, LocalDate plannedOn) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.OPEN_AUDIT;
        }
    }

    record RecordVisit(int number, LocalDate visitedOn, List<String> findings) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_VISIT;
        }
    }

    /// @param answers one for each finding, in their order
    record AnswerAudit(int number, List<String> answers) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ANSWER_AUDIT;
        }
    }

    record CloseAudit(int number, String words) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CLOSE_AUDIT;
        }
    }

    record ImposeSanction(Sanction sanction) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.IMPOSE_SANCTION;
        }
    }

    record LiftSanction(int number, String why) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.LIFT_SANCTION;
        }
    }

    record ListHolding(HoldingKind holdingKind, String label, String place) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.LIST_HOLDING;
        }
    }

    record ReturnDisposal(String why) implements ControlCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RETURN_DISPOSAL;
        }
    }
}
