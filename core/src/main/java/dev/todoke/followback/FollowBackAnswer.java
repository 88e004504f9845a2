package dev.todoke.followback;

import dev.todoke.kernel.FacilityCode;

/// A hospital's answer about one death (遡り調査への回答).
public sealed interface FollowBackAnswer {

    AnswerKind kind();

    /// Words of whoever answered; may be empty where none are asked for.
    String note();

    /// A notification follows or has been sent, marked as an answer to the follow-back.
    record Notified(String note) implements FollowBackAnswer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.NOTIFIED;
        }
    }

    /// @param note why: no cancer, diagnosed before 2016, outside what is notified
    record NotApplicable(String note) implements FollowBackAnswer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.NOT_APPLICABLE;
        }
    }

    /// Referred to a hospital of the register; it is asked next (紹介先).
    record AtFacility(FacilityCode facility, String note) implements FollowBackAnswer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.OTHER_HOSPITAL;
        }
    }

    /// Referred to a hospital by a name the register does not know; a clerk looks it up.
    record AtNamed(String name, String note) implements FollowBackAnswer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.OTHER_HOSPITAL;
        }
    }

    record NotKnown(String note) implements FollowBackAnswer {
        @Override
        public AnswerKind kind() {
            return AnswerKind.UNKNOWN;
        }
    }
}
