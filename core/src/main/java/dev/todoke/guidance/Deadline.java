package dev.todoke.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// A day by which notifications of a year of diagnosis are to be there (届出の期限).
///
/// @param year year of diagnosis
/// @param lastDay the last day; it ends at 24:00 Japan time
public record Deadline(int year, Kind kind, LocalDate lastDay) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// Who set it.
    public enum Kind {
        /// The prefecture or the manual asks for it (お願いする期限).
        REQUESTED,
        /// 31 December of the year after the diagnosis (法の期限). Source: 施行規則 art. 10.
        LEGAL
    }

    /// The limit of the law for a year of diagnosis.
    public static Deadline legal(int year) {
        return new Deadline(year, Kind.LEGAL, LocalDate.of(year + 1, 12, 31));
    }

    /// The first moment that is too late: midnight in Japan after the last day.
    public Instant end() {
        return lastDay.plusDays(1).atStartOfDay(JAPAN).toInstant();
    }

    /// Whether something received at that moment, as its receipt says, came in time.
    public boolean metBy(Instant received) {
        return received.isBefore(end());
    }

    public boolean isPast(LocalDate today) {
        return today.isAfter(lastDay);
    }

    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }
}
