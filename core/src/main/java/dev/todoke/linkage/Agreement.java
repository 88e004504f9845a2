package dev.todoke.linkage;

/// How far two people who looked at the same pairs came to the same answer (二重確認の一致).
///
/// ```
/// share = (both same + both different) / n
/// kappa = (share − expected) / (1 − expected), expected from the margins
/// ```
///
/// Source: Cohen J. A coefficient of agreement for nominal scales. Educ Psychol Meas 1960;20:37-46.
///
/// @param firstSame pairs that only the first person called the same
/// @param secondSame pairs that only the second person called the same
public record Agreement(long bothSame, long firstSame, long secondSame, long bothDifferent) {

    public long pairs() {
        return bothSame + firstSame + secondSame + bothDifferent;
    }

    /// Between 0 and 1; not a number without any pair.
    public double share() {
        return (double) (bothSame + bothDifferent) / pairs();
    }

    /// Between −1 and 1; not a number where chance alone would agree on everything.
    public double kappa() {
        double n = pairs();
        double same = (bothSame + firstSame) / n * ((bothSame + secondSame) / n);
        double different = (bothDifferent + secondSame) / n * ((bothDifferent + firstSame) / n);
        double expected = same + different;
        return expected == 1 ? Double.NaN : (share() - expected) / (1 - expected);
    }
}
