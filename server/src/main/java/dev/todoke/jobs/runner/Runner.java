package dev.todoke.jobs.runner;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobState;
import dev.todoke.jobs.StopRequested;
import dev.todoke.jobs.TakenOver;
import dev.todoke.jobs.store.InstanceLock;
import dev.todoke.jobs.store.JobStore;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/// Runs one requested run to its end (処理の実行).
@Component
@Lazy // a store without jobs, such as that of the public face, has no tables for it
public class Runner {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final Map<String, Job> jobs;
    private final JobStore runs;
    private final InstanceLock lock;
    private final FaceTransactions transactions;
    private final Clock clock;
    private final Map<Long, RecordedProgress> running = new ConcurrentHashMap<>();
    private volatile boolean closing;

    public Runner(
            ObjectProvider<Job> jobs, JobStore runs, InstanceLock lock, FaceTransactions transactions, Clock clock) {
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::kind, Function.identity()));
        this.runs = runs;
        this.lock = lock;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Takes the run if it is still requested and runs it; whatever goes wrong is written on the run.
    void run(long run) {
        if (closing) {
            return;
        }
        var taken = asSystem(() -> runs.take(run, lock.instance(), clock.instant()));
        if (!taken) {
            return;
        }
        var asked = asSystem(() -> runs.find(run)).orElseThrow();
        var progress = new RecordedProgress(run, lock.instance(), asked.parameters(), runs, transactions, clock);
        running.put(run, progress);
        try {
            runKind(asked.kind(), progress);
            progress.beat();
            end(run, JobState.DONE, progress.message(), "");
            askForWhatFollows(asked.kind());
        } catch (ShuttingDown e) {
            LOG.info("run {} is continued at the next start", run);
        } catch (StopRequested e) {
            progress.beat();
            end(run, JobState.STOPPED, progress.message(), "");
        } catch (TakenOver e) {
            LOG.warn("run {} was taken over", run);
        } catch (RuntimeException e) {
            failUnlessClosing(run, e);
        } finally {
            running.remove(run);
        }
    }

    /// A run of the kind that is live already will see the new result itself, or is asked for again by hand.
    private void askForWhatFollows(String kind) {
        for (var job : jobs.values()) {
            if (job.runsAfter().contains(kind)) {
                asSystem(() -> runs.add(job.kind(), "", Map.of(), "", clock.instant()));
            }
        }
    }

    private void runKind(String kind, RecordedProgress progress) {
        var job = jobs.get(kind);
        if (job == null) {
            throw new UnknownJobKind(kind);
        }
        job.acting().run(() -> job.run(progress));
    }

    /// A run that is cut off because the program goes down stays claimed: the next start finds the claim dead and
    /// continues it.
    private void failUnlessClosing(long run, RuntimeException reason) {
        if (closing) {
            LOG.info("run {} is continued at the next start", run);
            return;
        }
        if (databaseWasAway(reason)) {
            LOG.warn("run {} is continued when the database has time again: {}", run, reason.toString());
            return;
        }
        fail(run, reason);
    }

    /// Nothing is wrong with the run: it got no connection, or lost it. It stays claimed, and the sweep continues it
    /// at its last chunk after a while.
    private static boolean databaseWasAway(RuntimeException reason) {
        return switch (reason) {
            case CannotCreateTransactionException _,
                    TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    DataAccessResourceFailureException _ -> true;
            default -> false;
        };
    }

    /// From now on nothing more is begun; what runs ends at its next chunk.
    void close() {
        closing = true;
        running.values().forEach(RecordedProgress::close);
    }

    private void fail(long run, RuntimeException reason) {
        var errorId = "J%d-%d".formatted(run, clock.millis() % 1_000_000);
        LOG.error("run {} failed, {}", run, errorId, reason);
        try {
            end(run, JobState.FAILED, "処理が途中で止まりました。続きから再開できます。", errorId);
        } catch (DataAccessException | TransactionException e) {
            // the database is gone too: the run stays claimed and is continued when the database is back
            LOG.error("run {} could not be marked as failed", run, e);
        }
    }

    private void end(long run, JobState state, String message, String errorId) {
        asSystem(() -> {
            runs.end(run, lock.instance(), state, message, errorId, clock.instant());
            return true;
        });
    }

    /// Writes progress of everything that runs here; once a second.
    void beat() {
        running.forEach((run, progress) -> {
            try {
                progress.beat();
            } catch (TakenOver e) {
                // it ended between two looks, or another program has it: either way there is nothing to write
                LOG.debug("run {} is no longer ours", run);
            }
        });
    }

    boolean runsHere(long run) {
        return running.containsKey(run);
    }

    private <T> T asSystem(Supplier<T> work) {
        return transactions.as(Acting.SYSTEM, work);
    }
}
