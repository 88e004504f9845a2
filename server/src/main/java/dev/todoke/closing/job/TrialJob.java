package dev.todoke.closing.job;

import dev.todoke.closing.store.TrialStore;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.OpenPairsReader;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Computes what a closing would be now (試算), stores its figures and no record.
@Component
public class TrialJob implements Job {

    public static final String KIND = "closing-trial";

    private final ClosingWork work;
    private final TrialStore trials;
    private final OpenPairsReader pairs;
    private final FaceTransactions transactions;
    private final Clock clock;

    public TrialJob(
            ClosingWork work, TrialStore trials, OpenPairsReader pairs, FaceTransactions transactions, Clock clock) {
        this.work = work;
        this.trials = trials;
        this.pairs = pairs;
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
            pairs.yearsChanged();
            return "made";
        });
        long waiting = transactions.get(() -> pairs.waiting(year.value()));
        context.message(waiting == 0 ? "試算ができました。" : "試算ができました。この年の確認待ちの組が%,d組あり、一覧の前の方に出ます。".formatted(waiting));
        context.result("/registry/closings/" + year);
    }
}
