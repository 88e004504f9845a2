package dev.todoke.rulebook.job;

/// A trial that is not stored, or whose proposal this version of the program cannot read any more (読めない試行).
public final class UnreadableTrial extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableTrial(long trial) {
        super("rule trial %d cannot be read".formatted(trial));
    }
}
