package dev.todoke.rulebook.store;

/// Which differences of a trial are looked at (違いの絞り込み).
///
/// @param rule id of a check or number of a rule; empty for all
/// @param year year of diagnosis; -1 for all, 0 for unknown
/// @param facility code of a facility; empty for all
public record TrialFilter(String rule, int year, String facility) {

    public static final TrialFilter ALL = new TrialFilter("", -1, "");
}
