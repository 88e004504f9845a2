package dev.todoke.statistics;

/// Directly age-standardised rate (年齢調整罹患率), per 100,000 person-years.
///
/// ```
/// S = Σ wᵢ · dᵢ/nᵢ      V = Σ wᵢ² · dᵢ/nᵢ²      wᵢ scaled to Σ wᵢ = 1
/// normal limits   S ± z·√V
/// gamma limits    (V/2S)·χ²(α/2; 2S²/V)   to   ((V+w_M²)/2(S+w_M))·χ²(1−α/2; 2(S+w_M)²/(V+w_M²)),  w_M = max wᵢ/nᵢ
/// ```
///
/// Sources: IARC Scientific Publications No. 95, ch. 11; Fay & Feuer, Stat Med 1997;16:791.
///
/// @param normal limits by the normal approximation; the lower one may be negative
/// @param gamma limits by Fay and Feuer, the ones to publish
/// @param standard id of the standard population
public record AgeStandardisedRate(double per100k, double standardError, Limits normal, Limits gamma, String standard) {

    static AgeStandardisedRate of(double rate, double variance, double largestWeight, String standard) {
        double error = Math.sqrt(variance);
        var normal = new Limits(rate - Limits.Z * error, rate + Limits.Z * error);
        return new AgeStandardisedRate(
                rate * CrudeRate.PER,
                error * CrudeRate.PER,
                normal.times(CrudeRate.PER),
                gamma(rate, variance, largestWeight).times(CrudeRate.PER),
                standard);
    }

    private static Limits gamma(double rate, double variance, double largestWeight) {
        double lower = rate == 0
                ? 0
                : variance / (2 * rate) * PoissonLimits.ChiSquare.lowerTail(0.025, 2 * rate * rate / variance);
        double s = rate + largestWeight;
        double v = variance + largestWeight * largestWeight;
        double upper = v / (2 * s) * PoissonLimits.ChiSquare.upperTail(0.025, 2 * s * s / v);
        return new Limits(lower, upper);
    }
}
