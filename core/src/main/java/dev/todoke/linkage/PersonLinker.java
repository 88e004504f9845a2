package dev.todoke.linkage;

import dev.todoke.kernel.Progress;
import dev.todoke.linkage.compare.Hash;
import dev.todoke.linkage.engine.Constraints;
import dev.todoke.linkage.engine.EngineStopped;
import dev.todoke.linkage.engine.LineMaker;
import dev.todoke.linkage.engine.LinkEngine;
import dev.todoke.linkage.engine.LinkOutcome;
import dev.todoke.linkage.engine.Objection;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.person.PersonRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Decides which records concern the same person (照合・名寄せ): the Japanese model on the general engine.
/// The result does
/// not
/// depend on the order of the records.
///
/// Needs about 150 bytes a record beside the records themselves.
public final class PersonLinker {

    private final LinkageModel model;
    private final LinkEngine engine;

    public PersonLinker(LinkageModel model) {
        this.model = model;
        this.engine = new LinkEngine(model.model());
    }

    /// Units of progress of a run over so many records.
    public long units(long records) {
        return engine.units(records);
    }

    public LinkageResult link(List<PersonRecord> records, HumanDecisions decisions, Progress progress) {
        var table = table(model, records);
        var constraints = constraints(table, records, decisions);
        return result(stoppable(() -> engine.link(table, constraints, progress)), records);
    }

    /// Weighs as the run did of which this is the basis: records that belong together by weight and decision
    /// give the
    /// same persons here as in a run over all records.
    public LinkageResult link(
            List<PersonRecord> records, LinkageBasis basis, HumanDecisions decisions, Progress progress) {
        var table = table(model, records);
        var constraints = constraints(table, records, decisions);
        return result(stoppable(() -> engine.link(table, basis.counted(), constraints, progress)), records);
    }

    private static LinkageResult result(LinkOutcome outcome, List<PersonRecord> records) {
        var review = new ArrayList<ScoredPair>();
        for (LinkOutcome.Review task : outcome.reviews()) {
            review.add(scored(outcome, records, task));
        }
        return new LinkageResult(
                outcome.personOf(), review, counts(outcome, review.size()), () -> new LinkageBasis(outcome.basis()));
    }

    private static LinkOutcome stoppable(Supplier<LinkOutcome> run) {
        try {
            return run.get();
        } catch (EngineStopped e) {
            var stopped = new LinkageStopped();
            stopped.initCause(e);
            throw stopped;
        }
    }

    static PersonTable table(LinkageModel model, List<PersonRecord> records) {
        var builder = new PersonTable.Builder(new LineMaker(model.model(), RecordCells.COLUMNS, LocalDate.MAX));
        for (PersonRecord record : records) {
            builder.add(new RecordCells(record), Hash.of(record.id()));
        }
        return builder.build();
    }

    private static Constraints constraints(PersonTable table, List<PersonRecord> records, HumanDecisions decisions) {
        if (decisions.same().isEmpty()) {
            return Constraints.none();
        }
        Map<String, Integer> lines = new HashMap<>();
        for (int line = 0; line < records.size(); line++) {
            lines.put(records.get(table.rowOf()[line]).id(), line);
        }
        var settled = new ArrayList<Constraints.Settled>();
        new TreeMap<>(decisions.same()).forEach((pair, same) -> {
            Integer a = lines.get(pair.a());
            Integer b = lines.get(pair.b());
            // a decision may speak of a record that is no longer there, for example withdrawn
            if (a != null && b != null) {
                settled.add(new Constraints.Settled(a, b, same));
            }
        });
        return new Constraints(settled);
    }

    private static ScoredPair scored(LinkOutcome outcome, List<PersonRecord> records, LinkOutcome.Review task) {
        var one = records.get(task.rowA());
        var other = records.get(task.rowB());
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        var left = inOrder ? one : other;
        var right = inOrder ? other : one;
        return new ScoredPair(
                left.id(),
                right.id(),
                new MatchScore(
                        outcome.weights().prior(),
                        RecordEvidence.of(outcome.evidence(task.rowA(), task.rowB()), left, right)),
                new LinkageDecision.NeedsReview(
                        task.objections().stream().map(PersonLinker::reason).toList()));
    }

    private static ReviewReason reason(Objection objection) {
        return switch (objection.kind()) {
            case BETWEEN_THRESHOLDS -> ReviewReason.BETWEEN_THRESHOLDS;
            case RULE -> ReviewReason.ofRule(objection.rule());
            case BOTH_SINGLE -> ReviewReason.BOTH_DEATHS;
            case SECOND_SINGLE -> ReviewReason.SECOND_DEATH;
            case COMPETING -> ReviewReason.COMPETING_PERSON;
            case AGAINST_DECISION -> ReviewReason.AGAINST_DECISION;
            case DECISIONS_CONFLICT -> ReviewReason.DECISIONS_CONFLICT;
        };
    }

    private static LinkageCounts counts(LinkOutcome outcome, int reviews) {
        var passes = outcome.passes().stream()
                .map(p -> new LinkageCounts.Pass(
                        LinkageModel.pass(p.pass()), p.pairs(), p.linksOnlyHere(), p.largestBlocks()))
                .toList();
        return new LinkageCounts(
                outcome.records(),
                outcome.persons(),
                outcome.comparedPairs(),
                outcome.links(),
                reviews,
                outcome.weights().prior(),
                passes);
    }
}
