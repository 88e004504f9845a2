package dev.todoke.identity.desk;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.TryLimit;
import dev.todoke.identity.store.SessionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// A delay that doubles with each failure (伸びる待ち時間), beside [Throttle] and in the same table of failures.
///
/// An address waits from its fifth failure in an hour: half a minute, one, two, up to half an hour. Everybody together
/// waits from the hundredth failure of a kind, but never longer than half a minute, so that a guesser slows guessing
/// down and yet keeps nobody out who has a code.
@Component
class GrowingLimit implements TryLimit {

    static final Duration WINDOW = Duration.ofHours(1);
    static final int FREE_PER_ADDRESS = 5;
    static final int FREE_PER_KIND = 100;
    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(30);

    private final FaceTransactions transactions;
    private final SessionStore failures;
    private final Clock clock;

    GrowingLimit(FaceTransactions transactions, SessionStore failures, Clock clock) {
        this.transactions = transactions;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public Duration closedFor(String kind, String address) {
        var now = clock.instant();
        return transactions.as(Acting.SYSTEM, () -> {
            var own = left(address(kind, address), FREE_PER_ADDRESS, LONGEST, now);
            var all = left(kind(kind), FREE_PER_KIND, FIRST, now);
            return own.compareTo(all) > 0 ? own : all;
        });
    }

    private Duration left(byte[] key, int free, Duration longest, Instant now) {
        long failed = failures.failures(key, now.minus(WINDOW));
        if (failed < free) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, failures.lastFailure(key).orElse(now).plus(delay(failed - free, longest)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// Half a minute, doubled for each failure more.
    static Duration delay(long more, Duration longest) {
        var delay = FIRST.multipliedBy(1L << Math.min(more, 20));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }

    @Override
    public void failed(String kind, String address) {
        var now = clock.instant();
        transactions.as(Acting.SYSTEM, () -> {
            failures.addFailure(address(kind, address), now);
            failures.addFailure(kind(kind), now);
            return true;
        });
    }

    private static byte[] address(String kind, String address) {
        return Tokens.hash(kind + " from:" + address);
    }

    private static byte[] kind(String kind) {
        return Tokens.hash(kind + " from anywhere");
    }
}
