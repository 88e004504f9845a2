package dev.todoke.linkage;

/// Pairs of like weight from which a sample is judged (標本の層).
///
/// @param name stable, such as `L16`
/// @param lowest weight from which the stratum begins, in bits
/// @param linked whether its pairs are one person in the registry
/// @param pairs how many pairs of the registry it holds, counted or estimated
/// @param answered sampled pairs that somebody has judged without seeing weight or answer
/// @param same of these, pairs judged to be one person
public record QualityStratum(String name, double lowest, boolean linked, double pairs, long answered, long same) {

    /// Share of its pairs that are one person; half, as long as nobody has judged one.
    double share() {
        return (same + 0.5) / (answered + 1);
    }
}
