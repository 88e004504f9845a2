package dev.todoke.demo;

/// A job that a stage waited for did not end well (段階の処理の失敗).
public final class StageJobFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StageJobFailed(String kind, String errorId) {
        super("job %s did not end well, see %s".formatted(kind, errorId));
    }
}
