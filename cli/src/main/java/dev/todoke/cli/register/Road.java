package dev.todoke.cli.register;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosedTrace;
import dev.todoke.closing.ClosingFinding;
import dev.todoke.closing.ClosingMaker;
import dev.todoke.closing.ClosingSelfCheck;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.LayoutReading;
import dev.todoke.closing.TracedRecord;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Sex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.HumanDecisions;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.statistics.CancerDeaths;
import dev.todoke.statistics.IncidenceCounter;
import dev.todoke.statistics.YearStatistics;
import dev.todoke.vitalstatus.DeathRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/// The whole road from a folder of files to closed years (届出から年次確定まで).
final class Road {

    private static final int PERSONS_A_PIECE = 20_000;

    /// What a prefecture decides for itself (県ごとの選択): how the layout is read, and under which secret
    /// rows are numbered.
    // the secret is bytes handed on as they are; choices are never compared
    @SuppressWarnings("ArrayRecordComponent")
    record Choices(LayoutReading reading, byte[] secret) {}

    private final List<YearOfDiagnosis> years;
    private final Choices choices;
    private final OutputFolder output;
    private final Words words;
    private final Stages stages;
    private final Workers workers;
    private final ReturnRows returns;
    private final Optional<TruthComparison> truth;
    private final ReviewRows reviews = new ReviewRows();
    private final LongAdder tumours = new LongAdder();

    Road(
            List<YearOfDiagnosis> years,
            Choices choices,
            OutputFolder output,
            Console console,
            Words words,
            Workers workers,
            Optional<TruthComparison> truth) {
        this.years = years;
        this.truth = truth;
        this.choices = choices;
        this.output = output;
        this.words = words;
        this.stages = new Stages(console, words);
        this.workers = workers;
        this.returns = new ReturnRows(years);
    }

    RoadCounts go(Path folder) throws IOException {
        var intake = stages.run("reading", progress -> new FolderReader(folder, words, workers, progress).read());
        var linked = stages.run("linking", progress -> link(intake, progress));
        var maker = new ClosingMaker(years, intake.facilities(), choices.secret(), choices.reading(), tracing());
        var persons = new Persons(intake.notifications(), intake.deaths(), linked.personOf());
        stages.run("consolidating", progress -> consolidate(persons, maker, progress));
        var closed = stages.run("closing", progress -> close(intake, maker, progress));
        stages.run("writing", _ -> {
            output.write(returns, reviews.lines(linked.review()), intake.refused(), closed.statistics());
            return true;
        });
        return counts(intake, linked, closed);
    }

    /// Where a row came from is kept only when it is to be compared.
    private ClosedTrace.Tracing tracing() {
        return truth.isPresent() ? ClosedTrace::of : ClosedTrace.Tracing.NOTHING;
    }

    private static LinkageResult link(Intake intake, Progress progress) {
        return new PersonLinker(LinkageModel.shipped())
                .link(Persons.records(intake.notifications(), intake.deaths()), HumanDecisions.none(), progress);
    }

    private boolean consolidate(Persons persons, ClosingMaker maker, Progress progress) throws IOException {
        var pieces = IntStream.rangeClosed(0, persons.count() / PERSONS_A_PIECE)
                .boxed()
                .toList();
        workers.inOrder(pieces, piece -> {
            var consolidator = Consolidator.standard();
            int end = Math.min(persons.count(), (piece + 1) * PERSONS_A_PIECE);
            for (int i = piece * PERSONS_A_PIECE; i < end; i++) {
                consolidate(persons, i, consolidator, maker);
            }
            synchronized (progress) {
                progress.advance(PERSONS_A_PIECE);
            }
            return piece;
        });
        return true;
    }

    private void consolidate(Persons persons, int number, Consolidator consolidator, ClosingMaker maker) {
        var sources = persons.sources(number);
        ConsolidatedPerson person = consolidator.consolidate(sources);
        if (!person.tumours().isEmpty() || !person.conflicts().isEmpty()) {
            tumours.add(person.tumours().size());
            maker.add(sources, person);
            returns.add(sources, person);
            reviews.add(person);
        }
    }

    /// What closing all years brought.
    private record Closed(
            List<YearStatistics> statistics, List<ClosingFinding> findings, long records, long deathOnly) {}

    private Closed close(Intake intake, ClosingMaker maker, Progress progress) throws IOException {
        var statistics = new ArrayList<YearStatistics>();
        var findings = new ArrayList<ClosingFinding>();
        var deaths = cancerDeaths(intake.deaths());
        long records = 0;
        long deathOnly = 0;
        for (int i = 0; i < years.size(); i++) {
            var year = years.get(i);
            var traced = maker.closeTraced(year);
            var closed = traced.stream().map(TracedRecord::record).toList();
            truth.ifPresent(comparison -> comparison.compare(year, traced));
            String sha256 = output.writeClosing(year, closed);
            findings.addAll(ClosingSelfCheck.check(closed, choices.reading()));
            records += closed.size();
            deathOnly += closed.stream().filter(Road::isDeathOnly).count();
            var summary = new ClosingSummary(i + 1L, year, 1, lastDay(year), closed.size(), sha256);
            statistics.add(IncidenceCounter.count(
                    summary, closed.stream(), intake.population(), words.say("population-name"), deaths));
            maker.forget(year);
            progress.advance(closed.size());
        }
        output.writeSelfCheck(findings);
        if (truth.isPresent()) {
            output.writeTruth(truth.get().lines());
        }
        return new Closed(statistics, findings, records, deathOnly);
    }

    private static boolean isDeathOnly(ClosedRecord record) {
        return record.item(70).equals("1");
    }

    /// A closing made from files has no moment of its own; the last day of its year keeps the output
    /// the same every time.
    private static Instant lastDay(YearOfDiagnosis year) {
        return LocalDate.of(year.value(), 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static CancerDeaths cancerDeaths(List<DeathRecord> deaths) {
        var counted = CancerDeaths.builder();
        for (DeathRecord death : deaths) {
            Sex sex = death.sex();
            death.address()
                    .prefecture()
                    .inJapan()
                    .ifPresent(home -> death.died()
                            .year()
                            .ifPresent(year -> counted.add(home, year, sex, death.underlyingCause())));
        }
        return counted.build();
    }

    private RoadCounts counts(Intake intake, LinkageResult linked, Closed closed) {
        long refusedRows = intake.refused().stream()
                .filter(row -> !row.file().equals("population.csv"))
                .map(row -> row.file() + "\t" + row.line())
                .distinct()
                .count();
        return new RoadCounts(
                intake.rows(),
                intake.notifications().size(),
                intake.deaths().size(),
                refusedRows,
                linked.counts().persons(),
                linked.review().size(),
                tumours.sum(),
                closed.records(),
                closed.deathOnly(),
                closed.findings().size());
    }
}
