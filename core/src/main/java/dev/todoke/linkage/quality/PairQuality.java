package dev.todoke.linkage.quality;

/// What a set of linked pairs is worth (組ごとの精度).
///
/// ```
/// precision = right / (right + wrong)      recall = right / (right + missed)
/// F1        = 2 J / (1 + J),   J = right / (right + wrong + missed)
/// ```
///
/// J is a share, and F1 grows with it; so the limits of F1 are those of J, carried over.
///
/// @param right pairs linked that are one person
/// @param wrong pairs linked that are two (誤照合)
/// @param missed pairs of one person that are not linked (照合漏れ)
public record PairQuality(long right, long wrong, long missed) {

    public Share precision() {
        return new Share(right, right + wrong);
    }

    public Share recall() {
        return new Share(right, right + missed);
    }

    public double f1() {
        return ofJaccard(jaccard().value());
    }

    public double f1Lower() {
        return ofJaccard(jaccard().lower());
    }

    public double f1Upper() {
        return ofJaccard(jaccard().upper());
    }

    private Share jaccard() {
        return new Share(right, right + wrong + missed);
    }

    private static double ofJaccard(double j) {
        return 2 * j / (1 + j);
    }
}
