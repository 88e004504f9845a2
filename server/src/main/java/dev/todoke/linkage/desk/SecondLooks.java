package dev.todoke.linkage.desk;

import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.RecordPair;
import dev.todoke.linkage.store.BlindStore;
import org.springframework.stereotype.Component;

/// Which answers another person looks at, before or after they hold (二人での判断と抜き取りの二重確認).
@Component
public class SecondLooks {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int PARTS = 10_000;

    private final BlindStore looks;
    private final ReviewSettings settings;

    public SecondLooks(BlindStore looks, ReviewSettings settings) {
        this.looks = looks;
        this.settings = settings;
    }

    boolean twoPeople(boolean withDeath) {
        return settings.twoPeople().askedFor(withDeath);
    }

    /// Puts the set share of settling answers before somebody else. Which ones, nobody can foresee from the pair, and
    /// the
    /// same answer is always drawn or not.
    void draw(long decision, PairDecided event) {
        long part = Long.remainderUnsigned(decision * SPREAD >>> 16, PARTS);
        if (event.verdict().settles() && part < settings.secondLookPercent() * PARTS / 100) {
            looks.second(
                    decision,
                    RecordPair.of(event.recordA(), event.recordB()),
                    event.scoring().weight(),
                    event.clerk(),
                    event.verdict(),
                    event.at());
        }
    }
}
