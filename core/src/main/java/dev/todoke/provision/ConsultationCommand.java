package dev.todoke.provision;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import java.util.SortedMap;

/// What is said before an application is handed in (事前相談・申出文書の確認).
public sealed interface ConsultationCommand extends Command {

    /// Opened by the applicant, or by the desk for an applicant who came or telephoned.
    record OpenConsultation(String title, String question) implements ConsultationCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.OPEN_CONSULTATION;
        }
    }

    /// One more question or answer.
    record Say(String words) implements ConsultationCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SAY;
        }
    }

    /// @param fee estimate in words, for example `無料` or hours and rate
    /// @param feasible whether the data can answer what is asked
    record RecordAdvice(Article article, KindOfData kindOfData, String fee, boolean feasible, String note)
            implements ConsultationCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_ADVICE;
        }
    }

    /// The desk is asked to look at the draft (申出文書の確認).
    record AskPrecheck(String note) implements ConsultationCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ASK_PRECHECK;
        }
    }

    /// @param remarks words by part of the form
    /// @param overall words about the whole
    record AnswerPrecheck(SortedMap<String, String> remarks, String overall) implements ConsultationCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.ANSWER_PRECHECK;
        }
    }
}
