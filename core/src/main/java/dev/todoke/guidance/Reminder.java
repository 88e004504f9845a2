package dev.todoke.guidance;

import dev.todoke.kernel.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail that reminds a facility of a day (期限のお知らせ). It says a year and a day, nothing about patients.
///
/// @param daysBefore which of the reminders it is, in days before the deadline
public record Reminder(Deadline deadline, int daysBefore) {

    /// Days before a deadline on which a reminder becomes due, the last first.
    private static final List<Integer> DAYS = List.of(3, 14, 30, 60);

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /// The reminder that is due on a day to a facility that has not notified; it stays due until the following one, so
    /// that a day on which the program did not run loses none.
    public static Optional<Reminder> due(NotificationCalendar calendar, LocalDate today) {
        var next = calendar.next(today);
        long left = next.daysLeft(today);
        return left < 0
                ? Optional.empty()
                : DAYS.stream().filter(days -> left <= days).findFirst().map(days -> new Reminder(next, days));
    }

    public static boolean isMailAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    public String subject() {
        return say("reminder.subject").ja();
    }

    /// The words in both languages.
    public String text() {
        var text = say("reminder." + deadline.kind().name());
        return text.ja() + "\n\n" + text.en() + "\n";
    }

    private Sentence say(String key) {
        return Sentence.of(
                "guidance",
                key,
                Integer.toString(deadline.year()),
                deadline.lastDay().toString());
    }
}
