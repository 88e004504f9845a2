package dev.todoke.linkage.web;

import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.linkage.desk.LinkageDesk;
import dev.todoke.linkage.store.RunStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PlainTable;
import dev.todoke.web.ProgressBar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// runs of the linkage and what came out (照合の実行の画面).
///
/// @param bars the present or last run, if any; a list, since templates know no Optional
record LinkagePage(
        List<ProgressBar> bars,
        boolean running,
        long waiting,
        List<Figure> figures,
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

    static LinkagePage of(LinkageDesk.Standing standing, Instant now) {
        return new LinkagePage(
                standing.latest().stream().map(run -> bar(run, now)).toList(),
                standing.latest().filter(run -> run.state().live()).isPresent(),
                standing.waiting(),
                figures(standing.runs()),
                runs(standing.runs()),
                passes(standing.passes()));
    }

    static ProgressBar bar(JobRun run, Instant now) {
        boolean live = run.state().live();
        return new ProgressBar(
                "linkage",
                word(run.state()),
                run.done(),
                run.total(),
                run.message().isEmpty() ? "開始を待っています。" : run.message(),
                Optional.ofNullable(run.startedAt()).map(MINUTE::format).orElse(""),
                live ? range(run.remaining(now)) : "",
                live ? "/registry/linkage/progress" : "",
                run.state() == JobState.RUNNING ? "/registry/linkage/stop" : "");
    }

    private static String word(JobState state) {
        return switch (state) {
            case REQUESTED -> "待ち";
            case RUNNING -> "実行中";
            case STOPPING -> "停止処理中";
            case DONE -> "完了";
            case STOPPED -> "停止";
            case FAILED -> "失敗";
        };
    }

    private static String range(Duration remaining) {
        long minutes = remaining.toMinutes();
        return remaining.isZero() ? "" : minutes == 0 ? "1分以内" : "%d–%d分".formatted(minutes, minutes * 2);
    }

    private static List<Figure> figures(List<RunStore.Finished> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        var last = runs.getFirst();
        var before = runs.size() > 1 ? Optional.of(runs.get(1)) : Optional.<RunStore.Finished>empty();
        return List.of(
                figure("届出・死亡票", last.records(), before.map(RunStore.Finished::records), "件"),
                figure("人", last.persons(), before.map(RunStore.Finished::persons), "人"),
                figure("機械が結んだ組", last.linkedPairs(), before.map(RunStore.Finished::linkedPairs), "組"),
                figure("要確認の組", last.reviewPairs(), before.map(RunStore.Finished::reviewPairs), "組"));
    }

    private static Figure figure(String label, long value, Optional<Long> before, String unit) {
        String note = before.map(b -> "前回から %+,d%s".formatted(value - b, unit).replace('-', '−'))
                .orElse("初めての実行");
        return new Figure(label, "%,d%s".formatted(value, unit), note);
    }

    private static PlainTable runs(List<RunStore.Finished> runs) {
        return new PlainTable(
                "終了の新しい順に10回まで",
                List.of(
                        PlainTable.Column.words("終了"),
                        PlainTable.Column.numbers("件数"),
                        PlainTable.Column.numbers("人"),
                        PlainTable.Column.numbers("調べた組"),
                        PlainTable.Column.numbers("結んだ組"),
                        PlainTable.Column.numbers("要確認"),
                        PlainTable.Column.numbers("新規の人"),
                        PlainTable.Column.numbers("統合"),
                        PlainTable.Column.numbers("移った件"),
                        PlainTable.Column.numbers("出発点"),
                        PlainTable.Column.words("重みの版")),
                runs.stream().map(LinkagePage::row).toList(),
                "照合はまだ実行されていません。");
    }

    private static List<Cell> row(RunStore.Finished run) {
        return List.of(
                Cell.text(MINUTE.format(run.at())),
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

    private static PlainTable passes(List<RunStore.Pass> passes) {
        var rows = new ArrayList<List<Cell>>();
        for (var pass : passes) {
            rows.add(List.of(
                    Cell.text(Integer.toString(pass.number())),
                    Cell.text(pass.keys().stream().map(SearchKeyWords::ja).collect(Collectors.joining("・"))),
                    Cell.count(pass.pairs()),
                    Cell.count(pass.linksOnlyHere()),
                    Cell.text(pass.largestBlocks())));
        }
        return new PlainTable(
                "最後の実行",
                List.of(
                        PlainTable.Column.numbers("段"),
                        PlainTable.Column.words("一致する項目"),
                        PlainTable.Column.numbers("調べた組"),
                        PlainTable.Column.numbers("この段だけの同一"),
                        PlainTable.Column.words("大きいまとまり(件)")),
                rows,
                "照合はまだ実行されていません。");
    }
}
