package dev.todoke.linkage;

import dev.todoke.person.PersonRecord;
import java.util.List;
import java.util.OptionalDouble;

/// Scores any two records of a run after it (組の採点の説明), also those that the run linked without asking.
///
/// Needs about 100 bytes a record beside the records themselves.
public final class PairExplainer {

    private final LinkageModel model;
    private final PairScorer scorer;
    private final NumberedRecords numbered;

    /// @param prior starting point of the run, see [LinkageCounts#prior]
    public PairExplainer(LinkageModel model, List<PersonRecord> records, double prior) {
        this.model = model;
        int[] order = ContentOrder.of(records);
        this.scorer = new PairScorer(model, RecordLines.of(records, order), prior);
        this.numbered = new NumberedRecords(records, order);
    }

    /// In bits; empty when one of the two is not a record of the run.
    public OptionalDouble weight(RecordPair pair) {
        var a = numbered.line(pair.a());
        var b = numbered.line(pair.b());
        return a.isEmpty() || b.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(scorer.weight(a.getAsInt(), b.getAsInt()));
    }

    /// Level and bits of every comparison.
    ///
    /// @throws IllegalArgumentException for a record that is not of the run
    public PairScoring explain(RecordPair pair) {
        int a = line(pair.a());
        int b = line(pair.b());
        var score = scorer.explain(a, b, numbered.record(a), numbered.record(b));
        return PairScoring.of(
                new ScoredPair(pair.a(), pair.b(), score, new LinkageDecision.NeedsReview(List.of())), model);
    }

    private int line(String record) {
        return numbered.line(record)
                .orElseThrow(() -> new IllegalArgumentException("not a record of this run: " + record));
    }
}
