package dev.todoke.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When the work of every day is done (毎日の仕事の設定).
///
/// @param enabled whether it is done by itself at all
/// @param at time of the day in Japan
@ConfigurationProperties("todoke.daily")
public record DailySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("06:00") LocalTime at) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// The day whose work should have been done by now: today, or yesterday before the time of the day. A program that
    /// was off when the time came does it as soon as it is on.
    public LocalDate day(Instant now) {
        var here = now.atZone(JAPAN);
        return here.toLocalTime().isBefore(at) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
    }

    /// When the work is done next.
    public Instant next(Instant now) {
        return day(now).plusDays(1).atTime(at).atZone(JAPAN).toInstant();
    }
}
