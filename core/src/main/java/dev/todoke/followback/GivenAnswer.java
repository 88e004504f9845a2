package dev.todoke.followback;

import dev.todoke.kernel.FacilityCode;
import java.util.Optional;

/// An answer as it stands in a form or a line of the answer sheet (記入された回答).
///
/// @param kind code or words of the kind
/// @param hospital code or name of the other hospital
/// @param note reason or remark
public record GivenAnswer(String kind, String hospital, String note) {

    public GivenAnswer {
        kind = kind.strip();
        hospital = hospital.strip();
        note = note.strip();
    }

    public boolean isBlank() {
        return kind.isEmpty();
    }

    /// Which facility the other hospital is: by code or by its one name in the register.
    @FunctionalInterface
    public interface Register {
        Optional<FacilityCode> find(String codeOrName);
    }

    /// What is meant; empty when the kind is none of the four.
    Optional<FollowBackAnswer> meaning(Register register) {
        return AnswerKind.read(kind).map(found -> switch (found) {
            case NOTIFIED -> new FollowBackAnswer.Notified(note);
            case NOT_APPLICABLE -> new FollowBackAnswer.NotApplicable(note);
            case OTHER_HOSPITAL ->
                register.find(hospital)
                        .<FollowBackAnswer>map(facility -> new FollowBackAnswer.AtFacility(facility, note))
                        .orElseGet(() -> new FollowBackAnswer.AtNamed(hospital, note));
            case UNKNOWN -> new FollowBackAnswer.NotKnown(note);
        });
    }
}
