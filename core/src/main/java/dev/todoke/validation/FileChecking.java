package dev.todoke.validation;

import dev.todoke.notification.RawRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/// Checks the records of a file on several threads and hands them on in the order of the file (点検の並行処理).
///
/// The answer does not depend on the number of threads. Records wait in parts of a fixed size, so memory does
/// not grow.
///
/// @param <T> what a thread makes of a record and its findings, for example the lines of a report
public final class FileChecking<T> implements AutoCloseable {

    private static final int PART = 256;
    private static final int WAITING_PER_WORKER = 3;

    /// Turns a record and its findings into something to hand on. Called on any thread.
    @FunctionalInterface
    public interface Making<T> {
        T make(RawRecord record, List<Finding> findings);
    }

    /// Takes a record with its findings, in the order of the file. Called on the thread that adds records.
    @FunctionalInterface
    public interface Taking<T> {
        void take(RawRecord record, List<Finding> findings, T made);
    }

    private record Done<T>(CheckList.Examined examined, T made) {}

    private final CheckList checks;
    private final Making<T> making;
    private final Taking<T> taking;
    private final int workers;
    private final ExecutorService threads;
    private final BlockingQueue<CheckList> idle = new LinkedBlockingQueue<>();
    private final Deque<Future<List<Done<T>>>> underWay = new ArrayDeque<>();
    private List<RawRecord> part = new ArrayList<>(PART);

    /// @param workers threads beside the one that adds records
    public FileChecking(CheckList checks, int workers, Making<T> making, Taking<T> taking) {
        this.checks = checks;
        this.workers = workers;
        this.making = making;
        this.taking = taking;
        this.threads = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().name("check-", 1).factory());
        for (int i = 0; i < workers; i++) {
            idle.add(checks.another());
        }
    }

    public void add(RawRecord record) {
        part.add(record);
        if (part.size() == PART) {
            send();
        }
    }

    private void send() {
        var records = part;
        part = new ArrayList<>(PART);
        underWay.add(threads.submit(() -> examine(records)));
        if (underWay.size() > WAITING_PER_WORKER * workers) {
            take(underWay.remove());
        }
    }

    private List<Done<T>> examine(List<RawRecord> records) throws InterruptedException {
        var mine = idle.take();
        try {
            var done = new ArrayList<Done<T>>(records.size());
            for (RawRecord record : records) {
                var examined = mine.examine(record);
                done.add(new Done<>(examined, making.make(record, examined.findings())));
            }
            return done;
        } finally {
            idle.add(mine);
        }
    }

    private void take(Future<List<Done<T>>> finished) {
        for (Done<T> done : result(finished)) {
            var examined = done.examined();
            var record = examined.record().raw();
            var findings = checks.withRepeated(examined);
            boolean unchanged = findings.size() == examined.findings().size();
            taking.take(record, findings, unchanged ? done.made() : making.make(record, findings));
        }
    }

    private static <R> R result(Future<R> finished) {
        try {
            return finished.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckingStopped(e);
        } catch (ExecutionException e) {
            throw new CheckingStopped(e.getCause() == null ? e : e.getCause());
        }
    }

    /// A thread that checks was stopped or failed (点検の中断).
    public static final class CheckingStopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CheckingStopped(Throwable cause) {
            super("checking stopped", cause);
        }
    }

    /// Hands on what is still under way. To be called when all records are added.
    public void finish() {
        if (!part.isEmpty()) {
            send();
        }
        while (!underWay.isEmpty()) {
            take(underWay.remove());
        }
    }

    /// Stops the threads; what is still under way is forgotten.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
