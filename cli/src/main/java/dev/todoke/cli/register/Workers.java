package dev.todoke.cli.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does pieces of work side by side and gives the answers in the order of the pieces (並行処理).
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    Workers() {
        this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }

    /// A piece of work on one input.
    interface Piece<A, B> {
        B on(A input) throws IOException;
    }

    <A, B> List<B> inOrder(List<A> inputs, Piece<A, B> work) throws IOException {
        var running = new ArrayList<Future<B>>(inputs.size());
        for (A input : inputs) {
            running.add(threads.submit(() -> work.on(input)));
        }
        var answers = new ArrayList<B>(inputs.size());
        for (var future : running) {
            answers.add(answer(future));
        }
        return answers;
    }

    private static <B> B answer(Future<B> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }

    /// What the work threw, as it was.
    private static IOException thrown(ExecutionException wrapped) {
        return switch (wrapped.getCause()) {
            case IOException disk -> disk;
            case RuntimeException problem -> throw problem;
            case Error error -> throw error;
            case null, default -> new IOException(wrapped);
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
