package dev.todoke.closing.job;

import dev.todoke.closing.store.TrialStore;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Computes what a closing would be now (試算), stores its figures and no record.
@Component
public class TrialJob implements Job {

    public static final String KIND = "closing-trial";

    private final ClosingWork work;
    private final TrialStore trials;
    private final FaceTransactions transactions;
    private final Clock clock;

    public TrialJob(ClosingWork work, TrialStore trials, FaceTransactions transactions, Clock clock) {
        this.work = work;
        this.trials = trials;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        var year = new YearOfDiagnosis(Integer.parseInt(context.parameter("year")));
        context.message("集約し、76項目を導いています。");
        var made = transactions.get(() -> work.make(year, context.progress()));
        context.chunk(_ -> {
            trials.addTrial(
                    year, made.sha256(), made.counts(), made.openWork(), clock.instant(), context.parameter("by"));
            return "made";
        });
        context.message("試算ができました。");
        context.result("/registry/closings/" + year);
    }
}
