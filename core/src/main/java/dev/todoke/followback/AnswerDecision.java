package dev.todoke.followback;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// Whether an answer is taken (回答の受け付け).
public sealed interface AnswerDecision {

    record Taken(FollowBackAnswer answer) implements AnswerDecision {}

    record Refused(List<Sentence> reasons) implements AnswerDecision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
