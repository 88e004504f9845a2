package dev.todoke.jobs.runner;

/// Ends a job between two chunks because the program goes down (終了処理中).
final class ShuttingDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShuttingDown() {
        super("the program goes down");
    }
}
