package dev.todoke.closing.job;

import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.ClosingProposal;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.TrialStore;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Closes a year (年次確定): makes the records again and stores them as a new, numbered closing. When the
/// data changed since the trial that was confirmed, nothing is closed.
@Component
public class ClosingJob implements Job {

    public static final String KIND = "closing";

    /// Value of the parameter `proposal` for closings of the demonstration, which nobody proposed.
    public static final String WITHOUT_PROPOSAL = "0";

    private static final String DONE = "closed";

    private final ClosingWork work;
    private final ClosingStore closings;
    private final TrialStore trials;
    private final OpenWork open;
    private final ClosingLedger ledger;
    private final FaceTransactions transactions;
    private final Clock clock;

    public ClosingJob(
            ClosingWork work,
            OpenWork open,
            ClosingLedger ledger,
            ClosingStore closings,
            TrialStore trials,
            FaceTransactions transactions,
            Clock clock) {
        this.work = work;
        this.open = open;
        this.ledger = ledger;
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
        var asked = transactions.get(() -> trials.proposal(proposal));
        if (changedSince(asked, made)) {
            context.message("試算のあとにデータが変わったため、確定しませんでした。もう一度試算してください。");
            return;
        }
        var said = new String[] {"確定しました。"};
        context.chunk(_ -> {
            closings.alone();
            var before = ledger.before(year);
            if (closedMeanwhile(asked, before)) {
                said[0] = "試算のあとに同じ年の別の版が確定されたため、確定しませんでした。もう一度試算してください。";
                return DONE;
            }
            store(year, proposal, made, before);
            return DONE;
        });
        context.message(said[0]);
    }

    /// One transaction: the snapshot and everything that explains it, or nothing.
    private void store(YearOfDiagnosis year, long proposal, ClosingWork.Made made, Optional<ClosingSummary> before) {
        long number = closings.add(
                year,
                proposal,
                clock.instant(),
                made.sha256(),
                made.counts(),
                ClosingEdition.text(made.rules()),
                made.records());
        ledger.write(number, year, made, before, open.of(year, made));
    }

    /// Two people may have proposed two trials: the second closing would be a version nobody looked at.
    private static boolean closedMeanwhile(Optional<ClosingProposal> asked, Optional<ClosingSummary> before) {
        return asked.flatMap(
                        p -> before.filter(b -> !b.closedAt().isBefore(p.trial().madeAt())))
                .isPresent();
    }

    private static boolean changedSince(Optional<ClosingProposal> proposal, ClosingWork.Made made) {
        return proposal.filter(p -> !p.trial().sha256().equals(made.sha256())).isPresent();
    }
}
