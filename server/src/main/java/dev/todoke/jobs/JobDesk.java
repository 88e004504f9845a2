package dev.todoke.jobs;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.store.JobStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where runs are asked for, watched, stopped and continued (処理の受付).
@Component
public class JobDesk {

    private final JobStore runs;
    private final FaceTransactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    public JobDesk(JobStore runs, FaceTransactions transactions, AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asks for a run, inside the open transaction if there is one: it starts when that transaction is committed.
    ///
    /// @param scope what it works on; a second live run of the same kind and scope is refused
    /// @param parameters our own numbers only
    public JobAnswer request(String kind, String scope, Map<String, String> parameters) {
        return transactions.get(() -> {
            var requestedBy = Acting.present().map(Acting::account).orElse("");
            var run = runs.add(kind, scope, parameters, requestedBy, clock.instant());
            if (run.isEmpty()) {
                audit.refused(JobAudit.REQUESTED, "", Map.of("kind", kind, "scope", scope));
                return new JobAnswer.Refused(List.of("同じ処理がすでに実行中です。終わってからもう一度開始してください。"));
            }
            audit.done(JobAudit.REQUESTED, "job:" + run.get(), Map.of("kind", kind, "scope", scope));
            return new JobAnswer.Accepted(run.get());
        });
    }

    /// Asks a live run to end at its next safe place.
    public JobAnswer stop(long run) {
        return transactions.get(() -> {
            if (!runs.requestStop(run, clock.instant())) {
                audit.refused(JobAudit.STOPPED, "job:" + run, Map.of());
                return new JobAnswer.Refused(List.of("この処理はすでに終わっています。"));
            }
            audit.done(JobAudit.STOPPED, "job:" + run, Map.of());
            return new JobAnswer.Accepted(run);
        });
    }

    /// Lets a stopped or failed run go on from where it stood.
    public JobAnswer resume(long run) {
        return transactions.get(() -> {
            if (!runs.requestAgain(run)) {
                audit.refused(JobAudit.CONTINUED, "job:" + run, Map.of());
                return new JobAnswer.Refused(List.of("この処理は続きから再開できる状態ではありません。"));
            }
            audit.done(JobAudit.CONTINUED, "job:" + run, Map.of());
            return new JobAnswer.Accepted(run);
        });
    }

    /// The run as it stands now.
    public Optional<JobRun> find(long run) {
        return transactions.as(Acting.SYSTEM, () -> runs.find(run));
    }

    /// The newest run of a kind and scope.
    public Optional<JobRun> latest(String kind, String scope) {
        return transactions.as(Acting.SYSTEM, () -> runs.latest(kind, scope));
    }

    /// The newest runs first.
    public List<JobRun> newest(int limit) {
        return transactions.as(Acting.SYSTEM, () -> runs.newest(limit));
    }
}
