package dev.todoke.demo;

import dev.todoke.database.DataFolder;
import dev.todoke.demo.store.StageStore;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.jobs.StopRequested;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Runs the stages one after the other (実演の処理). Its cursor says which stage is done and where the next one stands.
@Component
public class DemoJob implements Job {

    static final String KIND = "demo";

    private static final double NANOSECONDS = 1e9;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final List<DemoStage> stages;
    private final StageStore results;
    private final JobDesk jobs;
    private final DataFolder data;

    public DemoJob(ObjectProvider<DemoStage> stages, StageStore results, JobDesk jobs, DataFolder data) {
        this.stages = stages.stream()
                .sorted(Comparator.comparingInt(DemoStage::order))
                .toList();
        requireOwnPlaces(this.stages);
        this.results = results;
        this.jobs = jobs;
        this.data = data;
    }

    /// The cursor knows a stage by its place alone: of two at one place the second would never run.
    private static void requireOwnPlaces(List<DemoStage> stages) {
        for (int next = 1; next < stages.size(); next++) {
            var before = stages.get(next - 1);
            var stage = stages.get(next);
            if (before.order() == stage.order()) {
                throw new IllegalStateException("stages %s and %s of the demonstration share place %d"
                        .formatted(before.name(), stage.name(), stage.order()));
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        for (var stage : stages) {
            if (Position.of(context.cursor()).finished() < stage.order()) {
                run(stage, context);
            }
        }
    }

    private void run(DemoStage stage, JobContext context) {
        var started = System.nanoTime();
        context.message(stage.name());
        var lines = stage.run(new World(context));
        var seconds = (System.nanoTime() - started) / NANOSECONDS;
        context.chunk(_ -> {
            results.add(new StageResult(stage.order(), stage.name(), lines, seconds));
            return new Position(stage.order(), "").text();
        });
    }

    /// @param finished order of the last finished stage
    /// @param within cursor of the stage after it
    private record Position(int finished, String within) {

        static Position of(String cursor) {
            var bar = cursor.indexOf('|');
            return bar < 0
                    ? new Position(0, "")
                    : new Position(Integer.parseInt(cursor.substring(0, bar)), cursor.substring(bar + 1));
        }

        String text() {
            return finished + "|" + within;
        }
    }

    private final class World implements DemoWorld {

        private final JobContext context;

        World(JobContext context) {
            this.context = context;
        }

        @Override
        public Path folder() {
            return data.made("demo").resolve("files");
        }

        @Override
        public int fromYear() {
            return Integer.parseInt(context.parameter("from"));
        }

        @Override
        public int toYear() {
            return Integer.parseInt(context.parameter("to"));
        }

        @Override
        public long seed() {
            return Long.parseLong(context.parameter("seed"));
        }

        @Override
        public long population() {
            return Long.parseLong(context.parameter("population"));
        }

        @Override
        public List<Prefecture> prefectures() {
            return List.of(new Prefecture("40"), new Prefecture("41"), new Prefecture("44"));
        }

        @Override
        public String cursor() {
            return Position.of(context.cursor()).within();
        }

        @Override
        public void chunk(UnaryOperator<String> work) {
            context.chunk(cursor -> {
                var position = Position.of(cursor);
                return new Position(position.finished(), work.apply(position.within())).text();
            });
        }

        @Override
        public JobRun runJob(String kind, String scope, Map<String, String> parameters) {
            var run = jobs.latest(kind, scope);
            if (run.isPresent() && run.get().state().continuable()) {
                jobs.resume(run.get().id());
            } else if (run.isEmpty()) {
                jobs.request(kind, scope, parameters);
            }
            return awaited(kind, scope);
        }

        private JobRun awaited(String kind, String scope) {
            while (true) {
                var run = jobs.latest(kind, scope).orElseThrow();
                if (run.state() == JobState.DONE) {
                    return run;
                }
                if (!run.state().live()) {
                    throw new StageJobFailed(kind, run.errorId());
                }
                if (context.progress().stopRequested()) {
                    throw new StopRequested();
                }
                pause();
            }
        }

        private void pause() {
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StopRequested();
            }
        }

        @Override
        public void total(long units) {
            context.total(units);
        }

        @Override
        public void message(String sentence) {
            context.message(sentence);
        }

        @Override
        public Progress progress() {
            return context.progress();
        }
    }
}
