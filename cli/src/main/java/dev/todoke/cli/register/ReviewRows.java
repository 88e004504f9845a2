package dev.todoke.cli.register;

import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.linkage.ScoredPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a person must look at (人の確認が要るもの): pairs between the thresholds, tumours the codes do not decide, values
/// that contradict each other. Reports are named by their number; no name of a person is written.
final class ReviewRows {

    static final List<String> HEADER =
            List.of("kind", "record_a", "record_b", "weight", "decision", "reason", "values");

    private final List<String> conflicts = new ArrayList<>();

    void add(ConsolidatedPerson person) {
        for (Conflict conflict : person.conflicts()) {
            var candidates = conflict.candidates();
            String line = Csv.line(List.of(
                    conflict.kind().name().toLowerCase(Locale.ROOT),
                    candidates.getFirst().source(),
                    candidates.getLast().source(),
                    "",
                    conflict.chosen(),
                    conflict.kind().ja(),
                    candidates.stream()
                            .map(c -> c.source() + "=" + c.value())
                            .toList()
                            .toString()));
            synchronized (conflicts) {
                conflicts.add(line);
            }
        }
    }

    /// Pairs first, in the order of their numbers, then conflicts.
    List<String> lines(List<ScoredPair> pairs) {
        var lines = new ArrayList<String>();
        for (ScoredPair pair : pairs) {
            lines.add(Csv.line(List.of(
                    "same_person",
                    pair.recordA(),
                    pair.recordB(),
                    String.format(Locale.ROOT, "%.2f", pair.weight()),
                    "review",
                    String.join("、", pair.reasons()),
                    "")));
        }
        lines.sort(null);
        conflicts.sort(null);
        lines.addAll(conflicts);
        return lines;
    }
}
