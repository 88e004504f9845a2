package dev.todoke.rulebook.store;

import dev.todoke.validation.RuleChange;
import java.util.List;

/// How often a change would happen (試行で見つかった違い).
///
/// @param year year of diagnosis; 0 when unknown, or when years are added up
/// @param facility code of the facility; empty when facilities are added up
/// @param facilities in how many facilities
/// @param examples numbers of some of the notifications
public record TrialDifference(
        RuleChange change, int year, String facility, long changes, long facilities, List<String> examples) {

    public TrialDifference {
        examples = List.copyOf(examples);
    }
}
