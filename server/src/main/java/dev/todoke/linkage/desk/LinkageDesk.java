package dev.todoke.linkage.desk;

import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.job.LinkageJob;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.RunStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where runs of the linkage are asked for and looked at (照合の実行の受付).
@Component
public class LinkageDesk {

    private static final int SHOWN_RUNS = 10;

    private final JobDesk jobs;
    private final RunStore runs;
    private final PairQueue queue;

    public LinkageDesk(JobDesk jobs, RunStore runs, PairQueue queue) {
        this.jobs = jobs;
        this.runs = runs;
        this.queue = queue;
    }

    /// How the linkage stands.
    ///
    /// @param latestOrNull the newest run, if there was one
    public record Standing(
            @Nullable JobRun latestOrNull,
            long waiting,
            Map<ReviewReason, Long> reasons,
            List<RunStore.Finished> runs,
            List<RunStore.Pass> passes) {
        public Standing {
            reasons = Map.copyOf(reasons);
            runs = List.copyOf(runs);
            passes = List.copyOf(passes);
        }

        public Optional<JobRun> latest() {
            return Optional.ofNullable(latestOrNull);
        }
    }

    @Transactional
    public JobAnswer start() {
        return jobs.request(LinkageJob.KIND, LinkageJob.SCOPE, Map.of());
    }

    /// Asks the present run to stop, or a stopped one to go on.
    public JobAnswer stop() {
        return latest().map(run -> jobs.stop(run.id())).orElse(new JobAnswer.Refused(List.of("照合はまだ実行されていません。")));
    }

    public Optional<JobRun> latest() {
        return jobs.latest(LinkageJob.KIND, LinkageJob.SCOPE);
    }

    @Transactional(readOnly = true)
    public Standing standing() {
        var finished = runs.newest(SHOWN_RUNS);
        var passes = finished.isEmpty()
                ? List.<RunStore.Pass>of()
                : runs.passes(finished.getFirst().id());
        return new Standing(
                latest().orElse(null), queue.count(PairQueue.Filter.all()), queue.byReason(), finished, passes);
    }
}
