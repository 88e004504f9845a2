package dev.todoke.provision.review;

import dev.todoke.provision.application.Reason;
import java.util.List;

/// One line of the formal check with what the machine can say about it (点検項目と機械の答え).
///
/// @param fields ids of the fields of form 2-1 in which the evidence stands
public record CheckedLine(
        String line, String group, String questionJa, String questionEn, List<String> fields, Answer answer) {

    /// What the machine says (機械の答え).
    public sealed interface Answer {

        /// The line does not apply to this application.
        record NotApplicable(String why) implements Answer {}

        record Fulfilled() implements Answer {}

        record Missing(List<Reason> reasons) implements Answer {
            public Missing {
                reasons = List.copyOf(reasons);
            }
        }

        /// Only a person can say; the machine shows where to look.
        record NeedsEyes() implements Answer {}
    }

    public CheckedLine {
        fields = List.copyOf(fields);
    }

    /// Whether a person contradicts the machine with this verdict.
    boolean overruledBy(LineAnswer.Verdict verdict) {
        return switch (answer) {
            case Answer.NotApplicable _ -> verdict != LineAnswer.Verdict.NOT_APPLICABLE;
            case Answer.Fulfilled _ -> verdict != LineAnswer.Verdict.FULFILLED;
            case Answer.Missing _ -> verdict != LineAnswer.Verdict.MISSING;
            case Answer.NeedsEyes _ -> false;
        };
    }
}
