package dev.todoke.jobs.runner;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.JobState;
import dev.todoke.jobs.StopRequested;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.kernel.Progress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// The hand of the runner in a running job (記録される進み具合): counts in memory, written once a second in a transaction of its
/// own.
final class RecordedProgress implements JobContext, Progress {

    private final long run;
    private final long instance;
    private final Map<String, String> parameters;
    private final JobStore runs;
    private final FaceTransactions transactions;
    private final Clock clock;
    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile String message = "";
    private volatile String result = "";
    private volatile boolean stopRequested;
    private volatile boolean closing;

    RecordedProgress(
            long run,
            long instance,
            Map<String, String> parameters,
            JobStore runs,
            FaceTransactions transactions,
            Clock clock) {
        this.run = run;
        this.instance = instance;
        this.parameters = parameters;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public long run() {
        return run;
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public String cursor() {
        return transactions.as(Acting.SYSTEM, () -> runs.cursor(run));
    }

    /// The lock on the cursor's row also keeps a program that was thought dead from writing what another one has taken
    /// over.
    @Override
    public void chunk(UnaryOperator<String> work) {
        if (closing) {
            throw new ShuttingDown();
        }
        if (stopRequested) {
            throw new StopRequested();
        }
        transactions.run(() -> {
            var before = runs.lockCursor(run, instance);
            runs.moveCursor(run, work.apply(before));
        });
    }

    @Override
    public void total(long units) {
        total = units;
    }

    @Override
    public void message(String sentence) {
        message = sentence;
    }

    @Override
    public void result(String address) {
        result = address;
    }

    @Override
    public Progress progress() {
        return this;
    }

    @Override
    public void advance(long units) {
        done.addAndGet(units);
    }

    @Override
    public boolean stopRequested() {
        return stopRequested || closing;
    }

    /// The program goes down: the next chunk is not begun.
    void close() {
        closing = true;
    }

    /// Writes what was counted and learns whether to stop.
    void beat() {
        var state = transactions.as(
                Acting.SYSTEM, () -> runs.beat(run, instance, done.get(), total, message, result, clock.instant()));
        stopRequested = state == JobState.STOPPING;
    }

    String message() {
        return message;
    }
}
