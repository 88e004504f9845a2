package dev.todoke.guidance;

import dev.todoke.mail.MailKind;
import dev.todoke.mail.MailText;
import dev.todoke.mail.MailValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A mail that reminds a facility of a day (期限のお知らせ). It says a year and a day, nothing about patients.
///
/// @param daysBefore which of the reminders it is, in days before the deadline
public record Reminder(Deadline deadline, int daysBefore) {

    /// Days before a deadline on which a reminder becomes due, the last first.
    private static final List<Integer> DAYS = List.of(3, 14, 30, 60);

    /// The reminder that is due on a day to a facility that has not notified; it stays due until the following one, so
    /// that a day on which the program did not run loses none.
    public static Optional<Reminder> due(NotificationCalendar calendar, LocalDate today) {
        var next = calendar.next(today);
        long left = next.daysLeft(today);
        return left < 0
                ? Optional.empty()
                : DAYS.stream().filter(days -> left <= days).findFirst().map(days -> new Reminder(next, days));
    }

    /// The mail: a year and a day, in both languages.
    public MailText text() {
        var kind = switch (deadline.kind()) {
            case LEGAL -> MailKind.DUTY_LEGAL;
            case REQUESTED -> MailKind.DUTY_REQUESTED;
        };
        return MailText.of(kind, new MailValue.Count(deadline.year()), new MailValue.Day(deadline.lastDay()));
    }
}
