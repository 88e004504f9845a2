package dev.todoke.provision.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The calendar day at the office (窓口の日付): all deadlines count in Japan Standard Time.
public final class OfficeDay {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private OfficeDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, JAPAN);
    }
}
