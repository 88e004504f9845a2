package dev.todoke.linkage;

import java.util.List;

/// How a run scored a pair (組の採点), as it is stored: levels and bits, never the values themselves.
///
/// @param weightsEdition edition of table `linkage-weights`
/// @param sameFrom T1 of that edition, in bits
/// @param differentBelow T2 of that edition, in bits
public record PairScoring(
        double prior,
        List<Contribution> contributions,
        List<ReviewReason> reasons,
        String weightsEdition,
        double sameFrom,
        double differentBelow) {

    public PairScoring {
        contributions = List.copyOf(contributions);
        reasons = List.copyOf(reasons);
    }

    /// What one level adds, in bits.
    public record Contribution(AgreementLevel level, double bits) {}

    /// The scoring of a pair that a run answered with review.
    public static PairScoring of(ScoredPair pair, LinkageModel model) {
        var reasons = pair.decision() instanceof LinkageDecision.NeedsReview(var why) ? why : List.<ReviewReason>of();
        return new PairScoring(
                pair.score().prior(),
                pair.evidence().stream()
                        .map(e -> new Contribution(e.level(), e.bits()))
                        .toList(),
                reasons,
                model.edition(),
                model.sameFrom(),
                model.differentBelow());
    }

    public double weight() {
        double sum = prior;
        for (Contribution contribution : contributions) {
            sum += contribution.bits();
        }
        return sum;
    }
}
