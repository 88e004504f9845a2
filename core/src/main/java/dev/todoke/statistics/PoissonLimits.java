package dev.todoke.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Exact 95 % limits of a count (ポアソン分布による正確な信頼区間).
///
/// ```
/// lower = χ²(0.025; 2d) / 2      upper = χ²(0.975; 2d + 2) / 2
/// ```
///
/// Source: Garwood, Biometrika 1936;28:437.
public final class PoissonLimits {

    private PoissonLimits() {}

    public static Limits of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count is not negative: " + count);
        }
        double lower = count == 0 ? 0 : ChiSquare.lowerTail(0.025, 2.0 * count) / 2;
        return new Limits(lower, ChiSquare.upperTail(0.025, 2.0 * count + 2) / 2);
    }

    /// Quantiles of the χ² distribution; the degrees of freedom need not be whole.
    static final class ChiSquare {

        private ChiSquare() {}

        static double lowerTail(double probability, double degrees) {
            return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability);
        }

        static double upperTail(double probability, double degrees) {
            return ChiSquaredDistribution.of(degrees).inverseSurvivalProbability(probability);
        }
    }
}
