package dev.todoke.mail.smtp;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.mail.MailSettings;
import dev.todoke.mail.ServerAnswer;
import dev.todoke.mail.store.MailStore;
import dev.todoke.mail.store.MailStore.Line;
import dev.todoke.mail.store.MailStore.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Carries mails to the mail server (メールの配達): each is marked as begun, in a transaction of its own, before the server
/// hears of it, so that no program ever sends a mail that another began.
@Component
@Lazy // a store of the public face has no outbox
public class Carrier {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int MOST_AT_ONCE = 200;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(15));

    private final MailStore store;
    private final SmtpLine smtp;
    private final FaceTransactions transactions;
    private final MailSettings settings;
    private final Clock clock;
    private final Deque<Instant> handed = new ArrayDeque<>();
    private int failures;
    private Instant closedUntil = Instant.MIN;

    public Carrier(MailStore store, SmtpLine smtp, FaceTransactions transactions, MailSettings settings, Clock clock) {
        this.store = store;
        this.smtp = smtp;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /// Carries what is due now, as far as the rate allows; answers how many mails the server has taken.
    public int round() {
        var now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return 0;
        }
        var today = LocalDate.ofInstant(now, JAPAN);
        var due = asProgram(() -> store.open(today, MOST_AT_ONCE)).stream()
                .filter(mail -> mail.course().due(now))
                .limit(room(now))
                .toList();
        return due.isEmpty() ? 0 : carried(due);
    }

    private int carried(List<Stored> mails) {
        try (var line = smtp.open()) {
            stands(true, "");
            int taken = 0;
            for (var mail : mails) {
                var answer = carry(mail, line);
                if (answer instanceof ServerAnswer.Taken) {
                    taken++;
                } else if (!line.usable()) {
                    break;
                }
            }
            return taken;
        } catch (LineClosed e) {
            stands(false, e.words());
            return 0;
        }
    }

    /// Hands one mail over, unless somebody else began it meanwhile; then nothing is heard of it here.
    private ServerAnswer carry(Stored mail, SmtpLine.Open line) {
        var begun = mail.course().begun(clock.instant());
        if (!asProgram(() -> store.append(mail.id(), begun))) {
            return new ServerAnswer.NotNow("");
        }
        handed.addLast(clock.instant());
        var answer = line.hand(mail);
        var ended = mail.course().with(begun).ended(answer, clock.instant());
        asProgram(() -> store.append(mail.id(), ended));
        return answer;
    }

    /// Says how the line stands when that is new, and when to try again.
    private void stands(boolean open, String words) {
        var now = clock.instant();
        closedUntil = open ? Instant.MIN : now.plus(PAUSES.get(Math.min(failures, PAUSES.size() - 1)));
        failures = open ? 0 : failures + 1;
        asProgram(() -> {
            var before = store.line();
            if (before.isEmpty()
                    || before.get().open() != open
                    || !before.get().words().equals(words)) {
                store.say(new Line(open, words, now));
            }
            return true;
        });
    }

    private long room(Instant now) {
        while (!handed.isEmpty() && !handed.getFirst().plus(MINUTE).isAfter(now)) {
            handed.removeFirst();
        }
        return Math.max(0, settings.perMinute() - handed.size());
    }

    private <T> T asProgram(Supplier<T> work) {
        return transactions.as(Acting.SYSTEM, work);
    }
}
