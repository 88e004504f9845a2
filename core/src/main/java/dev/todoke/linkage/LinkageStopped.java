package dev.todoke.linkage;

/// Somebody asked the run to stop before it had a result (照合の停止). Nothing was stored.
public final class LinkageStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LinkageStopped() {
        super("linkage was asked to stop");
    }
}
