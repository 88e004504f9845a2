package dev.todoke.jobs.runner;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.store.InstanceLock;
import dev.todoke.jobs.store.JobStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Finds what is to be run (処理の見回り): requested runs, and runs whose program died.
///
/// A program is dead when its lock is free. This program's own run is dead when it is claimed but runs nowhere, which
/// happens when
/// the database went away in the middle.
@Component
@Lazy // a store without jobs, such as that of the public face, has no tables for it
public class Sweep {

    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final JobStore runs;
    private final InstanceLock lock;
    private final Runner runner;
    private final FaceTransactions transactions;
    private final Clock clock;

    public Sweep(JobStore runs, InstanceLock lock, Runner runner, FaceTransactions transactions, Clock clock) {
        this.runs = runs;
        this.lock = lock;
        this.runner = runner;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Releases the runs of the dead and answers all runs that wait.
    List<Long> waiting() {
        return transactions.as(Acting.SYSTEM, () -> {
            runs.claims().stream()
                    .filter(this::abandoned)
                    .forEach(claim -> runs.release(claim.run(), claim.instance(), clock.instant()));
            return runs.requested();
        });
    }

    private boolean abandoned(JobStore.Claim claim) {
        var silence = Duration.between(claim.heartbeat(), clock.instant());
        if (claim.instance() == lock.instance()) {
            return !runner.runsHere(claim.run()) && silence.compareTo(GRACE) > 0;
        }
        return lock.dead(claim.instance()) || silence.compareTo(SILENCE) > 0;
    }
}
