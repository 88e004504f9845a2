package dev.todoke.demo.web;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.StageResult;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.web.ProgressBar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How far the demonstration is (実演の進み具合).
record DemoPage(ProgressBar bar, List<Stage> stages) {

    /// @param state 完了, 実行中 or 待ち
    /// @param seconds time taken, printed; empty before the end
    record Stage(String name, String state, String seconds, List<String> lines) {}

    static DemoPage of(Optional<JobRun> run, List<DemoStage> stages, List<StageResult> results) {
        var byPlace = results.stream().collect(Collectors.toMap(StageResult::order, Function.identity()));
        var live = run.map(JobRun::state).orElse(JobState.REQUESTED).live();
        var next = stages.stream()
                .filter(stage -> !byPlace.containsKey(stage.order()))
                .mapToInt(DemoStage::order)
                .min()
                .orElse(Integer.MAX_VALUE);
        var bar = new ProgressBar(
                "demo",
                state(run),
                results.size(),
                stages.size(),
                run.map(JobRun::message).orElse(""),
                "",
                "",
                live ? "/demo/progress" : "",
                "");
        return new DemoPage(
                bar, stages.stream().map(stage -> stage(stage, byPlace, next)).toList());
    }

    private static Stage stage(DemoStage stage, Map<Integer, StageResult> results, int next) {
        var result = results.get(stage.order());
        if (result == null) {
            return new Stage(stage.name(), stage.order() == next ? "実行中" : "待ち", "", List.of());
        }
        return new Stage(result.name(), "完了", String.format(Locale.ROOT, "%.1f", result.seconds()), result.lines());
    }

    private static String state(Optional<JobRun> run) {
        return switch (run.map(JobRun::state).orElse(JobState.REQUESTED)) {
            case REQUESTED -> "待ち";
            case RUNNING -> "実行中";
            case STOPPING -> "停止処理中";
            case DONE -> "完了";
            case STOPPED -> "停止";
            case FAILED -> "失敗";
        };
    }
}
