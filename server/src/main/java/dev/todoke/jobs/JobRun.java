package dev.todoke.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One run of a job as it is stored and shown (処理の一回).
///
/// @param scope what the run works on; one live run per kind and scope
/// @param requestedBy account that asked, or empty for the program itself
/// @param done units done
/// @param total units in all, 0 when nobody knows
/// @param message what is being done, or why it failed
/// @param errorId number by which the log tells more, or empty
/// @param result address of the page with the outcome, or empty
public record JobRun(
        long id,
        String kind,
        String scope,
        Map<String, String> parameters,
        String requestedBy,
        Instant requestedAt,
        JobState state,
        long done,
        long total,
        String message,
        String errorId,
        String result,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    public JobRun {
        parameters = Map.copyOf(parameters);
    }

    /// Share done in percent, 0 when the total is unknown.
    public int percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    /// Time since the start, until the end or until now.
    public Duration elapsed(Instant now) {
        if (startedAt == null) {
            return Duration.ZERO;
        }
        return Duration.between(startedAt, endedAt == null ? now : endedAt);
    }

    /// Units per second so far.
    public double rate(Instant now) {
        var seconds = elapsed(now).toMillis() / 1000.0;
        return seconds < 1 ? 0 : done / seconds;
    }

    /// Time still needed at the present rate; zero when it cannot be told.
    public Duration remaining(Instant now) {
        var rate = rate(now);
        return total <= done || rate == 0 ? Duration.ZERO : Duration.ofSeconds(Math.round((total - done) / rate));
    }
}
