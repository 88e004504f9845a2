package dev.todoke.linkage.web;

import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.desk.LinkageDesk;
import dev.todoke.linkage.job.ResidentIndex;
import dev.todoke.linkage.store.RunStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import dev.todoke.web.ProgressBar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// runs of the linkage and what came out (照合の実行の画面).
///
/// @param bars the present or last run, if any; a list, since templates know no Optional
record LinkagePage(
        List<ProgressBar> bars,
        boolean running,
        long waiting,
        long incoming,
        String index,
        String drift,
        List<Figure> figures,
        PlainTable classes,
        PlainTable reasons,
        PlainTable runs,
        PlainTable passes) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    LinkagePage {
        bars = List.copyOf(bars);
        figures = List.copyOf(figures);
    }

    /// One figure of the last run, with its change against the run before.
    record Figure(String label, String value, String note) {}

    static LinkagePage of(LinkageDesk.Standing standing, Instant now, PageWords words) {
        return new LinkagePage(
                standing.latest().stream().map(run -> bar(run, now, words)).toList(),
                standing.latest().filter(run -> run.state().live()).isPresent(),
                standing.waiting(),
                standing.incoming(),
                index(standing.index(), words),
                drift(standing, words),
                figures(standing.runs(), words),
                classes(standing.runs(), words),
                reasons(standing.reasons(), words),
                runs(standing.runs(), words),
                passes(standing.passes(), words));
    }

    static ProgressBar bar(JobRun run, Instant now, PageWords words) {
        boolean live = run.state().live();
        return new ProgressBar(
                "linkage",
                words.say("linkage.job." + run.state().name()),
                run.done(),
                run.total(),
                run.message().isEmpty() ? words.say("linkage.job.waits") : run.message(),
                Optional.ofNullable(run.startedAt()).map(MINUTE::format).orElse(""),
                live ? range(run.remaining(now), words) : "",
                live ? "/registry/linkage/progress" : "",
                run.state() == JobState.RUNNING ? "/registry/linkage/stop" : "");
    }

    /// The index of known reports in one sentence, with what it needs for a million.
    private static String index(ResidentIndex.Standing index, PageWords words) {
        return switch (index.state()) {
            case NONE -> words.say("linkage.index.NONE");
            case FILLING -> words.say("linkage.index.FILLING");
            case READY ->
                words.say(
                        "linkage.index.READY",
                        index.records(),
                        megabytes(index.bytes()),
                        index.records() == 0 ? 0 : index.bytes() / index.records(),
                        seconds(index.took()));
        };
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f", bytes / 1e6);
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }

    private static String drift(LinkageDesk.Standing standing, PageWords words) {
        boolean first = standing.weights().lines().stream().allMatch(line -> line.before() == 0);
        return first
                ? words.say("linkage.quality.drift.first")
                : words.say(
                        "linkage.runs.drift",
                        percent(standing.weights().distance()),
                        percent(standing.levels().distance()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    private static String range(Duration remaining, PageWords words) {
        long minutes = remaining.toMinutes();
        if (remaining.isZero()) {
            return "";
        }
        return minutes == 0 ? words.say("linkage.job.minute") : words.say("linkage.job.minutes", minutes, minutes * 2);
    }

    private static List<Figure> figures(List<RunStore.Finished> runs, PageWords words) {
        if (runs.isEmpty()) {
            return List.of();
        }
        var last = runs.getFirst();
        var before = before(runs);
        return List.of(
                figure("records", last.records(), before.map(RunStore.Finished::records), words),
                figure("persons", last.persons(), before.map(RunStore.Finished::persons), words),
                figure("linked", last.linkedPairs(), before.map(RunStore.Finished::linkedPairs), words),
                figure("review", last.reviewPairs(), before.map(RunStore.Finished::reviewPairs), words));
    }

    private static Optional<RunStore.Finished> before(List<RunStore.Finished> runs) {
        return runs.size() > 1 ? Optional.of(runs.get(1)) : Optional.empty();
    }

    private static Figure figure(String what, long value, Optional<Long> before, PageWords words) {
        return new Figure(
                words.say("linkage.figure." + what),
                String.format(Locale.ROOT, "%,d", value),
                before.map(b -> words.say("linkage.figure.change", change(value - b)))
                        .orElse(words.say("linkage.figure.first")));
    }

    private static String change(long difference) {
        return String.format(Locale.ROOT, "%+,d", difference).replace('-', '−');
    }

    /// What the last run made of the records, class by class, and the change against the run before
    /// (区分ごとの結果).
    private static PlainTable classes(List<RunStore.Finished> runs, PageWords words) {
        var rows = new ArrayList<List<Cell>>();
        if (!runs.isEmpty()) {
            var last = runs.getFirst();
            var before = before(runs);
            rows.add(classRow("linked", last, before, RunStore.Finished::linkedPairs, words));
            rows.add(classRow("review", last, before, RunStore.Finished::reviewPairs, words));
            rows.add(classRow("new", last, before, run -> run.changes().newPersons(), words));
            rows.add(classRow("merged", last, before, run -> run.changes().mergedPersons(), words));
            rows.add(classRow("moved", last, before, run -> run.changes().movedRecords(), words));
        }
        return new PlainTable(
                words.say("linkage.classes"),
                List.of(
                        Column.words(words.say("linkage.classes.class")),
                        Column.numbers(words.say("linkage.classes.count")),
                        Column.numbers(words.say("linkage.classes.change"))),
                rows,
                words.say("linkage.runs.none"));
    }

    private static List<Cell> classRow(
            String what,
            RunStore.Finished last,
            Optional<RunStore.Finished> before,
            ToLongFunction<RunStore.Finished> count,
            PageWords words) {
        long value = count.applyAsLong(last);
        return List.of(
                Cell.text(words.say("linkage.classes." + what)),
                Cell.count(value),
                Cell.text(before.map(run -> change(value - count.applyAsLong(run)))
                        .orElse("―")));
    }

    private static PlainTable reasons(Map<ReviewReason, Long> reasons, PageWords words) {
        return new PlainTable(
                words.say("linkage.classes.reasons"),
                List.of(
                        Column.words(words.say("linkage.queue.reason")),
                        Column.numbers(words.say("linkage.queue.open"))),
                Arrays.stream(ReviewReason.values())
                        .filter(reasons::containsKey)
                        .map(reason -> List.of(
                                Cell.link(
                                        LinkageWords.reason(reason, words), "/registry/pairs?reason=" + reason.name()),
                                Cell.count(reasons.getOrDefault(reason, 0L))))
                        .toList(),
                words.say("linkage.queue.none"));
    }

    private static PlainTable runs(List<RunStore.Finished> runs, PageWords words) {
        return new PlainTable(
                words.say("linkage.runs.caption"),
                List.of(
                        Column.words(words.say("linkage.runs.ended")),
                        Column.words(words.say("linkage.runs.kind")),
                        Column.numbers(words.say("linkage.runs.batch")),
                        Column.numbers(words.say("linkage.figure.records")),
                        Column.numbers(words.say("linkage.figure.persons")),
                        Column.numbers(words.say("linkage.runs.compared")),
                        Column.numbers(words.say("linkage.classes.linked")),
                        Column.numbers(words.say("linkage.classes.review")),
                        Column.numbers(words.say("linkage.classes.new")),
                        Column.numbers(words.say("linkage.classes.merged")),
                        Column.numbers(words.say("linkage.classes.moved")),
                        Column.numbers(words.say("linkage.item.prior")),
                        Column.words(words.say("linkage.person.edition"))),
                runs.stream().map(run -> row(run, words)).toList(),
                words.say("linkage.runs.none"));
    }

    private static List<Cell> row(RunStore.Finished run, PageWords words) {
        return List.of(
                Cell.text(LinkageWords.minute(run.at())),
                Cell.text(words.say("linkage.runs.kind." + run.kind().name())),
                Cell.count(run.batch()),
                Cell.count(run.records()),
                Cell.count(run.persons()),
                Cell.count(run.candidatePairs()),
                Cell.count(run.linkedPairs()),
                Cell.count(run.reviewPairs()),
                Cell.count(run.changes().newPersons()),
                Cell.count(run.changes().mergedPersons()),
                Cell.count(run.changes().movedRecords()),
                Cell.text(WeightScale.signed(run.prior())),
                Cell.text(run.weightsEdition()));
    }

    private static PlainTable passes(List<RunStore.Pass> passes, PageWords words) {
        var rows = new ArrayList<List<Cell>>();
        for (var pass : passes) {
            rows.add(List.of(
                    Cell.text(Integer.toString(pass.number())),
                    Cell.text(pass.keys().stream()
                            .map(key -> SearchKeyWords.of(key, words))
                            .collect(Collectors.joining("・"))),
                    Cell.count(pass.pairs()),
                    Cell.count(pass.linksOnlyHere()),
                    Cell.text(pass.largestBlocks())));
        }
        return new PlainTable(
                words.say("linkage.passes.caption"),
                List.of(
                        Column.numbers(words.say("linkage.passes.pass")),
                        Column.words(words.say("linkage.passes.keys")),
                        Column.numbers(words.say("linkage.runs.compared")),
                        Column.numbers(words.say("linkage.passes.only")),
                        Column.words(words.say("linkage.passes.blocks"))),
                rows,
                words.say("linkage.runs.none"));
    }
}
