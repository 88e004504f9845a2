package dev.todoke.provision.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Something owed by a day (期限).
public record Due(DueRule rule, LocalDate day, String about) {

    /// Days that are left on a day, negative when it is past.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }

    public boolean overdue(LocalDate today) {
        return day.isBefore(today);
    }

    /// The latest reminder that is due on a day, in days before: a day on which nobody asked is made up for.
    public Optional<Integer> reminder(LocalDate today) {
        return rule.reminders().stream()
                .filter(before -> !day.minusDays(before).isAfter(today))
                .reduce((_, later) -> later);
    }
}
