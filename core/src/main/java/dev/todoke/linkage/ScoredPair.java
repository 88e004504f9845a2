package dev.todoke.linkage;

import java.util.List;

/// A pair with its score and what the machine makes of it (照合候補). `recordA` is the smaller number.
public record ScoredPair(String recordA, String recordB, MatchScore score, LinkageDecision decision) {

    public RecordPair pair() {
        return new RecordPair(recordA, recordB);
    }

    /// In bits; rounded only when printed.
    public double weight() {
        return score.weight();
    }

    public List<Evidence> evidence() {
        return score.contributions();
    }

    /// Why a person has to look, as finished Japanese sentences; empty when nobody has to.
    public List<String> reasons() {
        return switch (decision) {
            case LinkageDecision.NeedsReview(var reasons) ->
                reasons.stream().map(ReviewReason::ja).toList();
            case LinkageDecision.SamePerson _, LinkageDecision.DifferentPeople _ -> List.of();
        };
    }
}
