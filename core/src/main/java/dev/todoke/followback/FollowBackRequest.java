package dev.todoke.followback;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;

/// One death about which one hospital is asked (遡り調査の対象1件).
///
/// @param number number of the request, the one on the list the hospital receives
/// @param facility the hospital asked: the one that certified the death, or one that another answer named
/// @param roundClosed whether the round has ended
public record FollowBackRequest(long number, FacilityCode facility, boolean roundClosed) {

    private static final String GROUP = "followback";

    /// Takes or refuses an answer. A later answer replaces an earlier one as long as the round is open.
    public AnswerDecision decide(GivenAnswer given, GivenAnswer.Register register) {
        var reasons = new ArrayList<Sentence>();
        if (roundClosed) {
            reasons.add(Sentence.of(GROUP, "round-closed"));
        }
        var meaning = given.meaning(register);
        if (meaning.isEmpty()) {
            reasons.add(Sentence.of(GROUP, "kind-unknown", given.kind()));
        } else {
            missing(meaning.get(), reasons);
        }
        return reasons.isEmpty()
                ? new AnswerDecision.Taken(meaning.orElseThrow())
                : new AnswerDecision.Refused(reasons);
    }

    private void missing(FollowBackAnswer answer, List<Sentence> reasons) {
        switch (answer) {
            case FollowBackAnswer.NotApplicable(var note)
            when note.isEmpty() -> reasons.add(Sentence.of(GROUP, "reason-missing"));
            case FollowBackAnswer.AtNamed(var name, var _)
            when name.isEmpty() -> reasons.add(Sentence.of(GROUP, "hospital-missing"));
            case FollowBackAnswer.AtFacility(var other, var _)
            when other.equals(facility) -> reasons.add(Sentence.of(GROUP, "hospital-itself"));
            case FollowBackAnswer.Notified _,
                    FollowBackAnswer.NotApplicable _,
                    FollowBackAnswer.AtFacility _,
                    FollowBackAnswer.AtNamed _,
                    FollowBackAnswer.NotKnown _ -> {}
        }
    }
}
