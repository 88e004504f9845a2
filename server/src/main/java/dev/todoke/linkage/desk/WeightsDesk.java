package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.linkage.Refusal;
import dev.todoke.linkage.WeightsInForce;
import dev.todoke.linkage.WeightsInForce.Act;
import dev.todoke.linkage.WeightsInForce.Kind;
import dev.todoke.linkage.job.WeightsJob;
import dev.todoke.linkage.store.WeightsStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where editions of weights are estimated, proposed and put in force by two people (重みの版の受付).
@Component
public class WeightsDesk {

    private final WeightsStore weights;
    private final JobDesk jobs;
    private final AuditTrail audit;
    private final Clock clock;

    public WeightsDesk(WeightsStore weights, JobDesk jobs, AuditTrail audit, Clock clock) {
        this.weights = weights;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /// The editions and what has been done about them.
    ///
    /// @param editions the newest first
    public record View(List<WeightsStore.Stored> editions, WeightsInForce inForce) {
        public View {
            editions = List.copyOf(editions);
        }
    }

    @Transactional(readOnly = true)
    public View view() {
        return new View(
                weights.numbers().stream()
                        .map(weights::find)
                        .flatMap(Optional::stream)
                        .toList(),
                weights.inForce());
    }

    @Transactional
    public JobAnswer estimate() {
        return jobs.request(WeightsJob.KIND, "", Map.of());
    }

    /// Proposes an edition, 0 for the shipped weights. Answers why not; empty when it is done.
    @Transactional
    public List<Refusal> propose(long edition, String clerk, String reason) {
        weights.lock();
        var refusals = new ArrayList<>(weights.inForce().refusalsToPropose(edition, reason));
        if (edition != 0 && weights.find(edition).isEmpty()) {
            refusals.add(Refusal.of("weights-gone", "この版はありません。一覧から選び直してください。"));
        }
        return done(
                LinkageAudit.WEIGHTS_PROPOSED,
                refusals,
                new Act(Kind.PROPOSED, edition, clerk, reason, clock.instant()));
    }

    /// Puts the proposed edition in force or turns it down. Answers why not; empty when it is done.
    @Transactional
    public List<Refusal> decide(Kind kind, String clerk, String reason) {
        weights.lock();
        var inForce = weights.inForce();
        long edition = inForce.open().map(Act::edition).orElse(0L);
        return done(
                kind == Kind.ENACTED ? LinkageAudit.WEIGHTS_ENACTED : LinkageAudit.WEIGHTS_TURNED_DOWN,
                inForce.refusalsToDecide(clerk),
                new Act(kind, edition, clerk, reason, clock.instant()));
    }

    private List<Refusal> done(LinkageAudit kind, List<Refusal> refusals, Act act) {
        var details = Map.of("edition", Long.toString(act.edition()));
        if (refusals.isEmpty()) {
            weights.append(act);
            audit.done(kind, "", details);
        } else {
            audit.refused(kind, "", details);
        }
        return refusals;
    }
}
