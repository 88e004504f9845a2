package dev.todoke.jobs;

/// The run now belongs to another program, which continues it; this one must not write any more (処理の引き継ぎ済み).
public final class TakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TakenOver(long run) {
        super("run %d belongs to another program by now".formatted(run));
    }
}
