package dev.todoke.closing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The wish that a trial become the closing of its year (確定の申請). Somebody else confirms it.
///
/// @param note why the year is closed although work is open; may be empty when none is
public record ClosingProposal(long id, ClosingTrial trial, String note, Instant proposedAt, String proposedBy) {

    /// What became of a wish or a confirmation (申請・確定の可否).
    public sealed interface Answer {

        record Allowed() implements Answer {}

        record Refused(List<String> reasons) implements Answer {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Whether a trial may be proposed.
    public static Answer propose(ClosingTrial trial, String note) {
        var reasons = new ArrayList<String>();
        if (trial.counts().records() == 0) {
            reasons.add("この年に診断された腫瘍がありません。届出と死亡情報を取り込み、照合と集約を行ってください。");
        }
        if (trial.openWork() > 0 && note.isBlank()) {
            reasons.add("確認の残りが%d件あります。残したまま確定する理由を書いてください。".formatted(trial.openWork()));
        }
        return answer(reasons);
    }

    /// Whether this person may confirm: never the one who proposed.
    public Answer confirm(String by) {
        var reasons = new ArrayList<String>();
        if (by.equals(proposedBy)) {
            reasons.add("申請した人は確定できません。別の責任者が確かめてください。");
        }
        return answer(reasons);
    }

    private static Answer answer(List<String> reasons) {
        return reasons.isEmpty() ? new Answer.Allowed() : new Answer.Refused(reasons);
    }
}
