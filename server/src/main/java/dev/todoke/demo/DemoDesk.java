package dev.todoke.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.store.StageStore;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Starts the demonstration and tells how far it is (実演の進行).
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
@EnableConfigurationProperties(DemoSettings.class)
public class DemoDesk {

    private final DemoSettings settings;
    private final JobDesk jobs;
    private final StageStore results;
    private final FaceTransactions transactions;
    private final List<DemoStage> stages;

    public DemoDesk(
            DemoSettings settings,
            JobDesk jobs,
            StageStore results,
            FaceTransactions transactions,
            ObjectProvider<DemoStage> stages) {
        this.settings = settings;
        this.jobs = jobs;
        this.results = results;
        this.transactions = transactions;
        this.stages = stages.stream()
                .sorted(Comparator.comparingInt(DemoStage::order))
                .toList();
    }

    /// Begins the demonstration at the first start and continues a broken one; kept data are left as they are.
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        Acting.at(Face.REGISTRY).run(() -> {
            var run = run();
            if (run.isEmpty()) {
                jobs.request(DemoJob.KIND, "", settings.parameters());
            } else if (run.get().state().continuable()) {
                jobs.resume(run.get().id());
            }
        });
    }

    /// The run of the demonstration, once it was asked for.
    public Optional<JobRun> run() {
        return jobs.latest(DemoJob.KIND, "");
    }

    /// Names of all stages in their order.
    public List<DemoStage> stages() {
        return stages;
    }

    /// What the finished stages brought.
    public List<StageResult> results() {
        return transactions.as(Acting.at(Face.REGISTRY), results::all);
    }

    /// Whether every stage is finished.
    public boolean finished() {
        return run().map(JobRun::state).filter(JobState.DONE::equals).isPresent();
    }
}
