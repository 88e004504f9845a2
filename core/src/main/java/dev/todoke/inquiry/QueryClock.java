package dev.todoke.inquiry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Whose turn it is on a query, and until when (照会の期限).
public record QueryClock(Side side, LocalDate dueOn) {

    /// Who has to act.
    public enum Side {
        HOSPITAL,
        REGISTRY,
        NOBODY
    }

    public boolean overdueOn(LocalDate today) {
        return side != Side.NOBODY && today.isAfter(dueOn);
    }

    /// Days until the end of the last day; negative when it has passed.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }
}
