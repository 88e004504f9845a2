package dev.todoke.linkage.desk;

import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits for clerks and what a clerk has just done (確認待ちの一覧). Shows no person.
@Component
@Transactional(readOnly = true)
public class PairList {

    private static final Duration WORKED_LONG = Duration.ofMinutes(50);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int A_SHIFT = 2000;

    private final PairQueue queue;
    private final PairStore pairs;
    private final Clock clock;

    public PairList(PairQueue queue, PairStore pairs, Clock clock) {
        this.queue = queue;
        this.pairs = pairs;
        this.clock = clock;
    }

    public long count(PairQueue.Filter filter) {
        return queue.count(filter);
    }

    /// Fifty of the queue: after a pair, before one, or from the start.
    ///
    /// @param after 0 for none
    /// @param before 0 for none
    public List<PairQueue.Waiting> page(PairQueue.Filter filter, long after, long before, int size) {
        if (before > 0) {
            return queue.before(filter, before, size);
        }
        return after > 0 ? queue.after(filter, after, size) : queue.page(filter, size);
    }

    /// The next pair that waits after this one, or the first of the queue after the last.
    public Optional<Long> next(PairQueue.Filter filter, long id) {
        return queue.next(filter, id).or(() -> queue.first(filter)).filter(found -> found != id);
    }

    public Optional<Long> previous(PairQueue.Filter filter, long id) {
        return queue.previous(filter, id);
    }

    /// Place of a pair in the queue, from 1.
    public long place(PairQueue.Filter filter, long id) {
        return queue.countBefore(filter, id) + 1;
    }

    /// The clerk's newest answers, those that can be taken back.
    public List<PairStore.Answered> recent(String clerk) {
        return pairs.recent(clerk, ReviewDesk.UNDOABLE);
    }

    /// Whether the clerk has decided for 50 minutes without a break of five.
    public boolean pauseDue(String clerk) {
        Instant later = clock.instant();
        Instant begun = later;
        for (var answered : pairs.recent(clerk, A_SHIFT)) {
            if (Duration.between(answered.decision().at(), later).compareTo(PAUSE) > 0) {
                break;
            }
            later = answered.decision().at();
            begun = later;
        }
        return Duration.between(begun, clock.instant()).compareTo(WORKED_LONG) >= 0;
    }
}
