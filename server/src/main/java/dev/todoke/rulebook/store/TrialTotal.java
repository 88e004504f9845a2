package dev.todoke.rulebook.store;

/// How far a trial has come (試行の合計).
///
/// @param records notifications looked at
/// @param changed those of them for which something would change
public record TrialTotal(long records, long changed, boolean ended) {

    public static final TrialTotal NONE = new TrialTotal(0, 0, false);
}
