package dev.todoke.jobs;

/// Ends a job at a safe place because somebody asked for it (停止の求め). Jobs let it pass.
public final class StopRequested extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StopRequested() {
        super("stop requested");
    }
}
