package dev.todoke.linkage;

import java.util.List;

/// What the machine says about a pair (照合の判定).
public sealed interface LinkageDecision {

    /// Linked without a person looking (同一人物).
    record SamePerson() implements LinkageDecision {}

    /// A clerk has to look, for these reasons (要確認).
    record NeedsReview(List<ReviewReason> reasons) implements LinkageDecision {
        public NeedsReview {
            reasons = List.copyOf(reasons);
        }
    }

    /// Not linked (別人).
    record DifferentPeople() implements LinkageDecision {}
}
