package dev.todoke.rulebook.store;

import dev.todoke.validation.RuleChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a chunk of a trial counts (試行の集計): changes by year and facility, and the first notifications of each.
public final class TrialTally {

    private static final int EXAMPLES = 5;

    private final Map<RuleChange, Integer> examplesKept;
    private final Map<Counted, Long> counts = new LinkedHashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private long records;
    private long changed;

    /// @param year year of diagnosis, 0 when unknown
    record Counted(RuleChange change, int year, String facility) {}

    record Example(RuleChange change, int place, String notification) {}

    /// @param examplesKept examples that each change has already; it is kept up to date here
    public TrialTally(Map<RuleChange, Integer> examplesKept) {
        this.examplesKept = examplesKept;
    }

    /// Counts a notification with what would change for it.
    public void add(String notification, int year, String facility, List<RuleChange> changes) {
        records++;
        changed += changes.isEmpty() ? 0 : 1;
        for (RuleChange change : changes) {
            counts.merge(new Counted(change, year, facility), 1L, Long::sum);
        }
        for (RuleChange change : changes.stream().distinct().toList()) {
            int place = examplesKept.merge(change, 1, Integer::sum);
            if (place <= EXAMPLES) {
                examples.add(new Example(change, place, notification));
            }
        }
    }

    Map<Counted, Long> counts() {
        return counts;
    }

    List<Example> examples() {
        return examples;
    }

    public long records() {
        return records;
    }

    long changed() {
        return changed;
    }
}
