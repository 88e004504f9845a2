package dev.todoke.notification;

import dev.todoke.codes.Tables;
import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/// Until when a notification is recorded (届出を記録する期限). One that comes later is kept and answered, not recorded.
///
/// Source: 施行令 art. 2 with 法 art. 5 para. 2; the dated table `recording-limits` holds what is known of it.
///
/// @param years after the day of diagnosis
/// @param endOfYear whether it runs until 31 December of the year in which those years end
public record RecordingLimit(String edition, int years, boolean endOfYear) {

    private static final String TABLE = "recording-limits";

    /// A notification that came too late (期限を過ぎた届出).
    ///
    /// @param lastDay on which it would have been recorded
    public record Missed(RecordingLimit limit, LocalDate lastDay) {}

    /// The limit in force on the day a notification is received; empty before there was one.
    public static Optional<RecordingLimit> on(LocalDate received) {
        Optional<RecordingLimit> found = Optional.empty();
        for (var row : Tables.shipped().only(TABLE).rows()) {
            if (!LocalDate.parse(row.value("receivedFrom")).isAfter(received)) {
                found = Optional.of(new RecordingLimit(
                        TABLE + " " + row.value("receivedFrom"),
                        Integer.parseInt(row.value("years")),
                        row.value("until").equals("end-of-year")));
            }
        }
        return found;
    }

    /// Last day on which a diagnosis of this date is recorded. Of a date not known to the day, the last day it may mean
    /// counts; a diagnosis whose year is not known has no limit.
    public Optional<LocalDate> lastDay(PartialDate diagnosed) {
        if (diagnosed.year().isEmpty()) {
            return Optional.empty();
        }
        var ends = diagnosed.latest().plusYears(years);
        return Optional.of(endOfYear ? LocalDate.of(ends.getYear(), 12, 31) : ends);
    }

    /// What a notification received on this day missed; empty when it came in time.
    public static Optional<Missed> missed(PartialDate diagnosed, LocalDate received) {
        return on(received)
                .flatMap(limit ->
                        limit.lastDay(diagnosed).filter(received::isAfter).map(lastDay -> new Missed(limit, lastDay)));
    }
}
