package dev.todoke.linkage;

import dev.todoke.linkage.engine.RunBasis;

/// What the last full run counted in its records (照合の基準): starting weight, how often names stand, how
/// they are read.
///
/// Everything that comes later is weighed with it until the next full run, so that a pair weighs the same
/// whenever its
/// records arrive. It holds names, no persons.
public final class LinkageBasis {

    private final RunBasis counted;

    LinkageBasis(RunBasis counted) {
        this.counted = counted;
    }

    /// Reads what [#bytes] wrote.
    public static LinkageBasis read(byte[] bytes) {
        return new LinkageBasis(RunBasis.read(bytes));
    }

    public byte[] bytes() {
        return counted.bytes();
    }

    /// Starting weight in bits.
    public double prior() {
        return counted.prior();
    }

    RunBasis counted() {
        return counted;
    }
}
