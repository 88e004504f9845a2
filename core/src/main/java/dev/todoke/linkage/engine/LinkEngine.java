package dev.todoke.linkage.engine;

import dev.todoke.kernel.Progress;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Decides which records concern the same person (照合・名寄せ), whatever the model. The result does not
/// depend on the order
/// of the records.
///
/// Progress advances by the number of records once per search pass and once for the decisions.
public final class LinkEngine {

    private final LinkModel model;

    public LinkEngine(LinkModel model) {
        this.model = model;
    }

    /// Units of progress of a run over so many records.
    public long units(long records) {
        return records * (model.passes().size() + 1);
    }

    /// With the model's own weights.
    public LinkOutcome link(PersonTable table, Constraints constraints, Progress progress) {
        double prior = prior(table);
        return link(
                table,
                Weights.of(model, prior),
                ValueCounts.of(table),
                TrainingReport.none(prior),
                constraints,
                progress);
    }

    /// With the starting weight and the counts of an earlier run: what the same records gave together
    /// there they give
    /// here, whatever other records stand beside them.
    public LinkOutcome link(PersonTable table, RunBasis basis, Constraints constraints, Progress progress) {
        return link(
                table,
                Weights.of(model, basis.prior()),
                ValueCounts.of(table, basis),
                TrainingReport.none(basis.prior()),
                constraints,
                progress);
    }

    /// With weights estimated from these records.
    public LinkOutcome estimateAndLink(PersonTable table, Constraints constraints, Progress progress) {
        double prior = prior(table);
        var counts = ValueCounts.of(table);
        var scorer = new Scorer(model, table, Weights.of(model, prior), counts);
        var learned = new Training(model, table, scorer).learn(prior);
        return link(table, learned.weights(), counts, learned.report(), constraints, progress);
    }

    /// Weights estimated from these records, and what they rest on.
    public record Estimated(Weights weights, TrainingReport training) {}

    /// Estimates weights without linking anybody.
    public Estimated estimate(PersonTable table) {
        double prior = prior(table);
        var scorer = new Scorer(model, table, Weights.of(model, prior), ValueCounts.of(table));
        var learned = new Training(model, table, scorer).learn(prior);
        return new Estimated(learned.weights(), learned.report());
    }

    /// Scores any two rows as a run with this starting weight did.
    public PairScores scores(PersonTable table, double prior) {
        return new PairScores(table, new Scorer(model, table, Weights.of(model, prior), ValueCounts.of(table)));
    }

    /// The same with the counts of an earlier run.
    public PairScores scores(PersonTable table, RunBasis basis) {
        return new PairScores(
                table, new Scorer(model, table, Weights.of(model, basis.prior()), ValueCounts.of(table, basis)));
    }

    private LinkOutcome link(
            PersonTable table,
            Weights weights,
            ValueCounts counts,
            TrainingReport training,
            Constraints constraints,
            Progress progress) {
        var scorer = new Scorer(model, table, weights, counts);
        var found = new PairSearch(model, table, scorer, progress).run();
        var pairs =
                PairColumns.concat(found.stream().map(PairSearch.Found::pairs).toList());
        var decided = new Decider(model, table, scorer, pairs).decide(constraints);
        progress.advance(table.size());
        var passes = counts(table, found, pairs, decided.linked());
        if (model.parameter(Parameter.WRITTEN_INSIDE_PERSONS) > 0) {
            pairs = PairColumns.concat(
                    List.of(pairs, new PairsInside(table, scorer, pairs, decided.closure()).missing()));
        }
        return new LinkOutcome(model, weights, training, table, scorer, pairs, decided, passes);
    }

    /// λ from an exact rule with an assumed recall: pairs that agree on all its fields, out of all pairs.
    private double prior(PersonTable table) {
        double all = PairSampler.allPairs(table);
        double agreeing = model.exactRule().isEmpty() ? 0 : pairsAgreeing(table);
        double same = agreeing / model.parameter(Parameter.ASSUMED_RECALL_OF_EXACT_RULE);
        double share = Math.min(0.5, (same + 1) / (all + 2));
        double bits = LinkModel.log2(share / (1 - share));
        return Math.clamp(bits, model.parameter(Parameter.PRIOR_FLOOR), model.parameter(Parameter.PRIOR_CEILING));
    }

    /// Pairs that agree on the exact rule. Records with the hash of another key are told apart by their
    /// fields.
    private long pairsAgreeing(PersonTable table) {
        int[] slots = table.layout().slotsOf(model.exactRule());
        var index = KeyIndex.of(table, slots);
        long pairs = 0;
        int start = 0;
        while (start < index.size()) {
            int end = index.blockEnd(start);
            pairs += end - start == 1 ? 0 : pairsAgreeing(table, index, start, end, slots);
            start = end;
        }
        return pairs;
    }

    private static long pairsAgreeing(PersonTable table, KeyIndex index, int start, int end, int[] slots) {
        int[] lines = table.lines();
        long pairs = 0;
        var counted = new BitSet(end - start);
        for (int first = 0; first < end - start; first = counted.nextClearBit(first)) {
            int at = table.at(index.record(start + first));
            long records = 0;
            long second = 0;
            for (int i = first; i < end - start; i = counted.nextClearBit(i + 1)) {
                int record = index.record(start + i);
                if (PersonTable.agree(lines, at, lines, table.at(record), slots)) {
                    counted.set(i);
                    records++;
                    second += table.isLinkOfTwo() && table.second().get(record) ? 1 : 0;
                }
            }
            pairs += table.isLinkOfTwo() ? second * (records - second) : records * (records - 1) / 2;
        }
        return pairs;
    }

    private List<PassCounts> counts(PersonTable table, List<PairSearch.Found> found, PairColumns pairs, BitSet linked) {
        int[][] slots = PairSearch.slots(model, table);
        long[] onlyHere = new long[slots.length];
        int[] lines = table.lines();
        for (int p = linked.nextSetBit(0); p >= 0; p = linked.nextSetBit(p + 1)) {
            int finders = 0;
            int finder = 0;
            for (int pass = 0; pass < slots.length && finders < 2; pass++) {
                if (PersonTable.agree(lines, table.at(pairs.left(p)), lines, table.at(pairs.right(p)), slots[pass])) {
                    finders++;
                    finder = pass;
                }
            }
            onlyHere[finder] += finders == 1 ? 1 : 0;
        }
        var counts = new ArrayList<PassCounts>();
        for (int pass = 0; pass < found.size(); pass++) {
            counts.add(found.get(pass).counts().withLinks(onlyHere[pass]));
        }
        return counts;
    }
}
