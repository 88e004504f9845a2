package dev.todoke.linkage.desk;

import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.linkage.Drift;
import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.job.LinkageJob;
import dev.todoke.linkage.job.ResidentIndex;
import dev.todoke.linkage.store.IncomingStore;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.QualityStore;
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
    private final QualityStore quality;
    private final IncomingStore incoming;
    private final ResidentIndex index;

    public LinkageDesk(
            JobDesk jobs,
            RunStore runs,
            PairQueue queue,
            QualityStore quality,
            IncomingStore incoming,
            ResidentIndex index) {
        this.jobs = jobs;
        this.runs = runs;
        this.queue = queue;
        this.quality = quality;
        this.incoming = incoming;
        this.index = index;
    }

    /// How the linkage stands.
    ///
    /// @param latestOrNull the newest run, if there was one
    /// @param incoming reports that have come, changed or gone since they were last linked
    /// @param weights how far the weights of the links of the last run differ from those of the run before
    public record Standing(
            @Nullable JobRun latestOrNull,
            long waiting,
            long incoming,
            ResidentIndex.Standing index,
            Drift weights,
            Drift levels,
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
    public JobAnswer start(LinkageJob.Mode mode) {
        return jobs.request(LinkageJob.KIND, LinkageJob.SCOPE, mode.parameters());
    }

    /// Asks the present run to stop, or a stopped one to go on.
    public JobAnswer stop() {
        return latest().map(run -> jobs.stop(run.id())).orElse(new JobAnswer.Refused(List.of("照合はまだ実行されていません。")));
    }

    public Optional<JobRun> latest() {
        return jobs.latest(LinkageJob.KIND, LinkageJob.SCOPE);
    }

    private Drift drift(String kind) {
        return Drift.between(quality.shares(kind, 1), quality.shares(kind, 0));
    }

    @Transactional(readOnly = true)
    public Standing standing() {
        var finished = runs.newest(SHOWN_RUNS);
        var passes = runs.passesOfLastFull();
        return new Standing(
                latest().orElse(null),
                queue.count(PairQueue.Filter.all()),
                incoming.count(),
                index.standing(),
                drift("WEIGHT"),
                drift("LEVEL"),
                queue.byReason(),
                finished,
                passes);
    }
}
