package dev.todoke.notification;

import java.time.Instant;

/// When a report was taken in, and when its present version was made (受理と最後の補正の日時).
public record ReceivedAt(Instant at, Instant changedAt) {

    /// Of a report whose moment nobody wrote down.
    public static final ReceivedAt LONG_AGO = new ReceivedAt(Instant.EPOCH, Instant.EPOCH);
}
