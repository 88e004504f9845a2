package dev.todoke.linkage.engine;

/// Somebody asked the run to stop before it had a result (照合の停止).
public final class EngineStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineStopped() {
        super("linkage was asked to stop");
    }
}
