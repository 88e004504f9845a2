package dev.todoke.linkage;

import dev.todoke.linkage.engine.LinkEngine;
import dev.todoke.linkage.engine.PairScores;
import dev.todoke.person.PersonRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Scores any two records of a run after it (組の採点の説明), also those that the run linked without
/// asking.
///
/// Needs about 150 bytes a record beside the records themselves.
public final class PairExplainer {

    private final LinkageModel model;
    private final List<PersonRecord> records;
    private final double prior;
    private final PairScores scores;
    private final Map<String, Integer> rows;

    /// For a run over these records.
    ///
    /// @param prior starting point of the run, see [LinkageCounts#prior]
    public PairExplainer(LinkageModel model, List<PersonRecord> records, double prior) {
        this(model, records, prior, new LinkEngine(model.model()).scores(PersonLinker.table(model, records), prior));
    }

    /// For a run that weighed by an earlier one.
    public PairExplainer(LinkageModel model, List<PersonRecord> records, LinkageBasis basis) {
        this(
                model,
                records,
                basis.prior(),
                new LinkEngine(model.model()).scores(PersonLinker.table(model, records), basis.counted()));
    }

    private PairExplainer(LinkageModel model, List<PersonRecord> records, double prior, PairScores scores) {
        this.model = model;
        this.records = List.copyOf(records);
        this.prior = prior;
        this.scores = scores;
        this.rows = HashMap.newHashMap(records.size());
        for (int row = 0; row < records.size(); row++) {
            rows.put(records.get(row).id(), row);
        }
    }

    /// In bits; empty when one of the two is not a record of the run.
    public OptionalDouble weight(RecordPair pair) {
        Integer a = rows.get(pair.a());
        Integer b = rows.get(pair.b());
        return a == null || b == null ? OptionalDouble.empty() : OptionalDouble.of(scores.weight(a, b));
    }

    /// Level and bits of every comparison.
    ///
    /// @throws IllegalArgumentException for a record that is not of the run
    public PairScoring explain(RecordPair pair) {
        int a = row(pair.a());
        int b = row(pair.b());
        var evidence = RecordEvidence.of(scores.evidence(a, b), records.get(a), records.get(b));
        return PairScoring.of(
                new ScoredPair(
                        pair.a(),
                        pair.b(),
                        new MatchScore(prior, evidence),
                        new LinkageDecision.NeedsReview(List.of())),
                model);
    }

    private int row(String record) {
        Integer row = rows.get(record);
        if (row == null) {
            throw new IllegalArgumentException("not a record of this run: " + record);
        }
        return row;
    }
}
