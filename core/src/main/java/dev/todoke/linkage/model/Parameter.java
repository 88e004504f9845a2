package dev.todoke.linkage.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The numbers that a model may set (設定値), each with what holds when it does not.
public enum Parameter {
    /// T1: from here on the machine links, in bits.
    THRESHOLD_SAME(8),
    /// T2: below this two records are different people, in bits.
    THRESHOLD_DIFFERENT(-2),
    /// Pairs below this weight are not kept at all, in bits.
    THRESHOLD_WRITTEN(-2),
    /// 1: the pairs inside a person that no key has found are written too.
    WRITTEN_INSIDE_PERSONS(0),
    /// Bits within which a second person competes.
    COMPETITION_MARGIN(5),
    /// Share of the true pairs that the exact rule finds.
    ASSUMED_RECALL_OF_EXACT_RULE(0.8),
    /// Highest and lowest starting weight, in bits.
    PRIOR_CEILING(-3),
    PRIOR_FLOOR(-40),
    /// Smallest share a value may have.
    FREQUENCY_FLOOR(0.000001),
    /// Records of average values mixed into the shares.
    FREQUENCY_PRIOR_RECORDS(1000),
    /// Records in a block from which on only records that agree on something more are compared.
    LARGEST_BLOCK(10_000),
    /// 1: a record has at most one partner in the other file.
    ONE_TO_ONE(0),
    /// Random pairs from which u is estimated.
    RANDOM_PAIRS(1_000_000),
    /// Pairs of one training session at most.
    TRAINING_PAIRS(1_000_000),
    /// Expected true pairs without which a session teaches nothing.
    TRAINING_MINIMUM(50),
    /// Pairs that the model's own numbers count for when m and u are estimated.
    TRAINING_INERTIA(20);

    private final double usual;

    Parameter(double usual) {
        this.usual = usual;
    }

    /// What holds when the model is silent.
    public double usual() {
        return usual;
    }

    /// The word of the model file, for example `threshold_same`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Parameter> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
    }
}
