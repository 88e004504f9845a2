package dev.todoke.api.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often a token may call (回数の制限): so many requests a minute, spread evenly, the first ones at once.
///
/// Kept in memory: after a restart every token begins anew, which does no harm.
@Component
public class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Clock clock;
    private final ConcurrentMap<Long, Instant> fullAt = new ConcurrentHashMap<>();

    RateLimit(@Value("${todoke.api.requests-per-minute:600}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    public int perMinute() {
        return perMinute;
    }

    /// Seconds to wait before the token may call again; zero when it may now, which counts as a call.
    public long secondsToWait(long token) {
        var now = clock.instant();
        var cost = MINUTE.dividedBy(perMinute);
        var after = fullAt.merge(
                token, now.plus(cost), (full, _) -> later(full, now).plus(cost));
        var ahead = Duration.between(now, after);
        if (ahead.compareTo(MINUTE) <= 0) {
            return 0;
        }
        fullAt.computeIfPresent(token, (_, full) -> full.minus(cost));
        return Math.max(1, ahead.minus(MINUTE).toSeconds() + 1);
    }

    private static Instant later(Instant left, Instant right) {
        return left.isAfter(right) ? left : right;
    }
}
