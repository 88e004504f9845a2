package dev.todoke.provision;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.LineAnswer;
import dev.todoke.provision.review.Protection;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/// What desk, council and decider do (点検・審査・決裁).
public sealed interface ReviewCommand extends Command {

    /// @param letter what the applicant is told when a line is missing
    record RecordFormalCheck(
            SortedSet<YearOfDiagnosis> closedYears, String prefecture, List<LineAnswer> lines, String letter)
            implements ReviewCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_FORMAL_CHECK;
        }
    }

    record ConfirmFormalCheck() implements ReviewCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CONFIRM_FORMAL_CHECK;
        }
    }

    record SendCheckBack(String why) implements ReviewCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SEND_CHECK_BACK;
        }
    }

    record RecordCouncilResult(CouncilResult result) implements ReviewCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_COUNCIL_RESULT;
        }
    }

    /// @param evidence one text for each condition, in their order
    record ConfirmConditions(List<String> evidence) implements ReviewCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.CONFIRM_CONDITIONS;
        }
    }

    /// @param withheld items asked for that the decision does not grant
    /// @param protection k that an anonymised file must reach
    record AcceptApplication(
            String documentNumber,
            LocalDate decidedOn,
            SortedSet<Integer> withheld,
            ProvisionNumber number,
            Protection protection)
            implements ReviewCommand {

        public AcceptApplication(
                String documentNumber, LocalDate decidedOn, SortedSet<Integer> withheld, ProvisionNumber number) {
            this(documentNumber, decidedOn, withheld, number, Protection.NONE);
        }

        @Override
        public CommandKind kind() {
            return CommandKind.ACCEPT_APPLICATION;
        }
    }

    record RefuseApplication(String documentNumber, LocalDate decidedOn, String reason) implements ReviewCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.REFUSE_APPLICATION;
        }
    }

    /// @param fee what the office takes for the article, as it stands that day
    record FileTerm(Term term, String evidence, FeeRule fee) implements ReviewCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.FILE_TERM;
        }
    }
}
