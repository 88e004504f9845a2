package dev.todoke.closing.job;

import dev.todoke.closing.store.FigureStore;
import dev.todoke.closing.store.TrialStore;
import dev.todoke.closing.store.TrialStore.OpenLine;
import dev.todoke.closing.store.TrialStore.TrialFinding;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.OpenPairsReader;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Computes what a closing would be now (試算), stores its figures and what is open, and no record.
@Component
public class TrialJob implements Job {

    public static final String KIND = "closing-trial";

    private static final int FINDINGS_KEPT = 500;

    private final ClosingWork work;
    private final OpenWork open;
    private final TrialStore trials;
    private final FigureStore figures;
    private final OpenPairsReader pairs;
    private final FaceTransactions transactions;
    private final Clock clock;

    public TrialJob(
            ClosingWork work,
            OpenWork open,
            TrialStore trials,
            FigureStore figures,
            OpenPairsReader pairs,
            FaceTransactions transactions,
            Clock clock) {
        this.work = work;
        this.open = open;
        this.trials = trials;
        this.figures = figures;
        this.pairs = pairs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    private static List<TrialFinding> findings(ClosingWork.Made made) {
        return made.findings().stream()
                .limit(FINDINGS_KEPT)
                .map(finding -> new TrialFinding(
                        finding.check(),
                        finding.item(),
                        finding.value(),
                        finding.message(),
                        made.traced()
                                .get(Integer.parseInt(finding.row()) - 1)
                                .trace()
                                .person()))
                .toList();
    }

    @Override
    public void run(JobContext context) {
        var year = new YearOfDiagnosis(Integer.parseInt(context.parameter("year")));
        context.message("集約し、76項目を導いています。");
        var made = transactions.get(() -> work.make(year, context.progress()));
        context.chunk(_ -> {
            var left = open.of(year, made);
            long waiting = left.stream().mapToLong(OpenLine::count).sum();
            long trial = trials.addTrial(
                    year, made.sha256(), made.counts(), waiting, clock.instant(), context.parameter("by"));
            trials.addOpen(trial, left);
            trials.addFindings(trial, findings(made));
            figures.add(FigureStore.Of.TRIAL, trial, made.records());
            pairs.yearsChanged();
            return "made";
        });
        long waiting = transactions.get(() -> pairs.waiting(year.value()));
        context.message(waiting == 0 ? "試算ができました。" : "試算ができました。この年の確認待ちの組が%,d組あり、一覧の前の方に出ます。".formatted(waiting));
        context.result("/registry/closings/" + year);
    }
}
