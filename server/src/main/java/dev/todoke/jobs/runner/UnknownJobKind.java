package dev.todoke.jobs.runner;

/// A run asks for a job that this program does not have (未知の処理).
public final class UnknownJobKind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownJobKind(String kind) {
        super("no job of kind " + kind);
    }
}
