package dev.todoke.consolidation;

import java.util.List;

/// What became of the acts of people when the person was consolidated (人の判断の効き方), by number of the act.
///
/// @param values overrides in force
/// @param lapsedValues overrides whose inputs have changed, or whose tumour is no more
/// @param verdicts verdicts in force
/// @param lapsedVerdicts verdicts whose reports have changed, or that a later one contradicts
public record Standing(List<Long> values, List<Long> lapsedValues, List<Long> verdicts, List<Long> lapsedVerdicts) {

    /// Nobody settled anything.
    public static final Standing NONE = new Standing(List.of(), List.of(), List.of(), List.of());

    public Standing {
        values = List.copyOf(values);
        lapsedValues = List.copyOf(lapsedValues);
        verdicts = List.copyOf(verdicts);
        lapsedVerdicts = List.copyOf(lapsedVerdicts);
    }
}
