package dev.todoke.inquiry.desk;

import dev.todoke.database.Face;
import dev.todoke.duty.FacilityMailboxes;
import dev.todoke.inquiry.store.QueryStore;
import dev.todoke.inquiry.store.QueryStore.Waiting;
import dev.todoke.mail.Mail;
import dev.todoke.mail.MailAddress;
import dev.todoke.mail.MailKind;
import dev.todoke.mail.MailText;
import dev.todoke.mail.MailValue;
import dev.todoke.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where hospitals are reminded of queries that wait for their answer (照会の期限のお知らせ): how many and by when, once for
/// each step, to the addresses that they left for reminders.
@Component
public class WaitingDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// Days before the earliest day on which a mail becomes due, the last first: two weeks late, late, a week before.
    private static final List<Integer> DAYS = List.of(-14, -1, 7);

    private static final int STILL_OF_USE = 14;

    private final QueryStore queries;
    private final FacilityMailboxes mailboxes;
    private final Outbox outbox;
    private final Clock clock;

    public WaitingDesk(QueryStore queries, FacilityMailboxes mailboxes, Outbox outbox, Clock clock) {
        this.queries = queries;
        this.mailboxes = mailboxes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Writes the mails that are due today; answers how many.
    @Transactional
    public int remind() {
        var today = LocalDate.ofInstant(clock.instant(), JAPAN);
        int written = 0;
        for (var waiting : queries.waiting(today.plusDays(DAYS.getLast()))) {
            for (var mailbox : mailboxes.mailboxes(waiting.facility())) {
                written += outbox.write(Face.REGISTRY, mail(waiting, mailbox, today)) ? 1 : 0;
            }
        }
        return written;
    }

    private static Mail mail(Waiting waiting, MailAddress to, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, waiting.firstDue());
        int step = DAYS.stream().filter(days -> left <= days).findFirst().orElse(DAYS.getLast());
        return new Mail(
                "inquiry/%s/%s/%d/%s".formatted(waiting.facility(), waiting.firstDue(), step, to.value()),
                to,
                MailText.of(
                        MailKind.INQUIRY_WAITING,
                        new MailValue.Count(waiting.queries()),
                        new MailValue.Day(waiting.firstDue())),
                today.plusDays(STILL_OF_USE));
    }
}
