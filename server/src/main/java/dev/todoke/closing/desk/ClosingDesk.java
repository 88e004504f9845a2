package dev.todoke.closing.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosingProposal;
import dev.todoke.closing.ClosingProposal.Answer;
import dev.todoke.closing.ClosingTrial;
import dev.todoke.closing.job.ClosingJob;
import dev.todoke.closing.job.TrialJob;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.FigureStore;
import dev.todoke.closing.store.TrialStore;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a year is tried, proposed and, by a second person, closed (年次確定の試算・申請・確定).
@Component
public class ClosingDesk {

    private final TrialStore trials;
    private final ClosingStore closings;
    private final FigureStore figures;
    private final JobDesk jobs;
    private final AuditTrail audit;
    private final Clock clock;

    public ClosingDesk(
            TrialStore trials,
            ClosingStore closings,
            FigureStore figures,
            JobDesk jobs,
            AuditTrail audit,
            Clock clock) {
        this.trials = trials;
        this.closings = closings;
        this.figures = figures;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /// Everything a page shows of a year.
    public record YearView(
            YearOfDiagnosis year,
            Optional<ClosingTrial> trial,
            Optional<ClosingProposal> proposal,
            boolean confirmed,
            List<ClosingStore.Line> closings,
            List<TrialStore.OpenLine> open,
            List<TrialStore.TrialFinding> findings,
            List<Compared> compared) {

        public YearView {
            closings = List.copyOf(closings);
            open = List.copyOf(open);
            findings = List.copyOf(findings);
            compared = List.copyOf(compared);
        }
    }

    /// Tumours of one site or prefecture in the newest trial and the newest closing (部位別・都道府県別の差).
    public record Compared(FigureStore.Dimension dimension, String code, long trial, long last) {}

    @Transactional(readOnly = true)
    public List<ClosingStore.Line> closings() {
        return closings.lines();
    }

    @Transactional(readOnly = true)
    public YearView view(YearOfDiagnosis year) {
        var trial = trials.latestTrial(year);
        var proposal = trial.flatMap(trials::proposalFor);
        var lines = closings.lines().stream()
                .filter(line -> line.summary().year().equals(year))
                .toList();
        return new YearView(
                year,
                trial,
                proposal,
                proposal.filter(trials::isConfirmed).isPresent(),
                lines,
                trial.map(t -> trials.open(t.id())).orElse(List.of()),
                trial.map(t -> trials.findings(t.id())).orElse(List.of()),
                trial.map(t -> compared(t.id(), lines)).orElse(List.of()));
    }

    private List<Compared> compared(long trial, List<ClosingStore.Line> lines) {
        var compared = new ArrayList<Compared>();
        for (var dimension : FigureStore.Dimension.values()) {
            var now = figures.tumours(FigureStore.Of.TRIAL, trial, dimension);
            var last = lines.stream()
                    .findFirst()
                    .map(line -> figures.tumours(
                            FigureStore.Of.CLOSING, line.summary().number(), dimension))
                    .orElse(Map.of());
            var codes = new TreeSet<>(now.keySet());
            codes.addAll(last.keySet());
            codes.forEach(code -> compared.add(
                    new Compared(dimension, code, now.getOrDefault(code, 0L), last.getOrDefault(code, 0L))));
        }
        return compared;
    }

    @Transactional
    public JobAnswer askTrial(YearOfDiagnosis year, String by) {
        audit.done(ClosingAudit.TRIAL_ASKED, "year:" + year, Map.of("year", year.toString()));
        return jobs.request(TrialJob.KIND, year.toString(), Map.of("year", year.toString(), "by", by));
    }

    @Transactional
    public Answer propose(long trial, String note, String by) {
        var found = trials.trial(trial);
        if (found.isEmpty()) {
            return new Answer.Refused(List.of("この試算は見つかりません。もう一度試算してください。"));
        }
        var answer = ClosingProposal.propose(found.get(), note);
        var details = Map.of(
                "year", found.get().year().toString(),
                "records", Long.toString(found.get().counts().records()),
                "open", Long.toString(found.get().openWork()));
        switch (answer) {
            case Answer.Allowed _ -> {
                trials.addProposal(found.get(), note, clock.instant(), by);
                audit.done(ClosingAudit.PROPOSED, "trial:" + trial, details);
            }
            case Answer.Refused _ -> audit.refused(ClosingAudit.PROPOSED, "trial:" + trial, details);
        }
        return answer;
    }

    /// Confirms as a second person; the closing itself is made by a job that starts with this
    /// transaction's end.
    @Transactional
    public Answer confirm(long proposal, String by) {
        var found = trials.proposal(proposal);
        if (found.isEmpty()) {
            return new Answer.Refused(List.of("この申請は見つかりません。"));
        }
        var answer = found.get().confirm(by);
        var year = found.get().trial().year().toString();
        var details = Map.of(
                "year",
                year,
                "records",
                Long.toString(found.get().trial().counts().records()));
        if (answer instanceof Answer.Refused) {
            audit.refused(ClosingAudit.CONFIRMED, "proposal:" + proposal, details);
            return answer;
        }
        if (!trials.confirm(found.get(), clock.instant(), by)) {
            audit.refused(ClosingAudit.CONFIRMED, "proposal:" + proposal, details);
            return new Answer.Refused(List.of("この申請はすでに確定されています。"));
        }
        audit.done(ClosingAudit.CONFIRMED, "proposal:" + proposal, details);
        jobs.request(ClosingJob.KIND, year, Map.of("year", year, "proposal", Long.toString(proposal)));
        return answer;
    }
}
