package dev.todoke.closing.job;

import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.ClosingProposal;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.TrialStore;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Closes a year (年次確定): makes the records again and stores them as a new, numbered closing. When the data changed
/// since the trial that was confirmed, nothing is closed.
@Component
public class ClosingJob implements Job {

    public static final String KIND = "closing";

    /// Value of the parameter `proposal` for closings of the demonstration, which nobody proposed.
    public static final String WITHOUT_PROPOSAL = "0";

    private static final String DONE = "closed";

    private final ClosingWork work;
    private final ClosingStore closings;
    private final TrialStore trials;
    private final FaceTransactions transactions;
    private final Clock clock;

    public ClosingJob(
            ClosingWork work, ClosingStore closings, TrialStore trials, FaceTransactions transactions, Clock clock) {
        this.work = work;
        this.closings = closings;
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
        if (context.cursor().equals(DONE)) {
            return;
        }
        var year = new YearOfDiagnosis(Integer.parseInt(context.parameter("year")));
        long proposal = Long.parseLong(context.parameter("proposal"));
        context.message("集約し、76項目を導いています。");
        var made = transactions.get(() -> work.make(year, context.progress()));
        context.result("/registry/closings/" + year);
        if (changedSince(transactions.get(() -> trials.proposal(proposal)), made)) {
            context.message("試算のあとにデータが変わったため、確定しませんでした。もう一度試算してください。");
            return;
        }
        context.chunk(_ -> {
            closings.add(
                    year,
                    proposal,
                    clock.instant(),
                    made.sha256(),
                    made.counts(),
                    ClosingEdition.text(),
                    made.records());
            return DONE;
        });
        context.message("確定しました。");
    }

    private static boolean changedSince(Optional<ClosingProposal> proposal, ClosingWork.Made made) {
        return proposal.filter(p -> !p.trial().sha256().equals(made.sha256())).isPresent();
    }
}
