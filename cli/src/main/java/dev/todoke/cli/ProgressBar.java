package dev.todoke.cli;

import dev.todoke.kernel.Progress;
import java.time.Clock;

/// A line on stderr that shows how far the work is (進み具合), only when a person looks and after the first second.
public final class ProgressBar implements Progress, AutoCloseable {

    private static final long FIRST_AFTER_MILLIS = 1000;
    private static final long THEN_EVERY_MILLIS = 200;

    private final Console console;
    private final String what;
    private final Clock clock;
    private final long started;
    private long nextShown;
    private long done;
    private boolean shown;

    public ProgressBar(Console console, String what) {
        this.console = console;
        this.what = what;
        this.clock = console.clock();
        this.started = clock.millis();
        this.nextShown = started + FIRST_AFTER_MILLIS;
    }

    @Override
    public void advance(long units) {
        done += units;
        if (!console.watched()) {
            return;
        }
        long now = clock.millis();
        if (now >= nextShown) {
            console.err().printf("\r%s %,d (%,d/s) ", what, done, done * 1000 / Math.max(1, now - started));
            nextShown = now + THEN_EVERY_MILLIS;
            shown = true;
        }
    }

    @Override
    public boolean stopRequested() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        if (shown) {
            console.err().print("\r\u001b[K");
        }
    }
}
