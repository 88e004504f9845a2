package dev.todoke.certificate.desk;

import dev.todoke.certificate.ClientCertificate;
import dev.todoke.certificate.store.CertificateStore;
import dev.todoke.database.Face;
import dev.todoke.duty.FacilityMailboxes;
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

/// Where hospitals are told that a certificate of theirs ends (証明書の期限のお知らせ): once for each step, to the addresses
/// that they left for reminders. One that was renewed or revoked is left alone.
@Component
public class EndingDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// Days before the end on which a mail becomes due, the last first. The first is when renewing becomes possible.
    private static final List<Integer> DAYS = List.of(3, 14, 30, 60);

    private final CertificateStore certificates;
    private final FacilityMailboxes mailboxes;
    private final Outbox outbox;
    private final Clock clock;

    EndingDesk(CertificateStore certificates, FacilityMailboxes mailboxes, Outbox outbox, Clock clock) {
        this.certificates = certificates;
        this.mailboxes = mailboxes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Writes the mails that are due today; answers how many.
    @Transactional
    public int remind() {
        var now = clock.instant();
        int written = 0;
        for (var ending : certificates.ending(now, now.plus(DAYS.getLast(), ChronoUnit.DAYS))) {
            for (var mailbox : mailboxes.mailboxes(ending.facility())) {
                written += outbox.write(Face.REGISTRY, mail(ending, mailbox)) ? 1 : 0;
            }
        }
        return written;
    }

    private Mail mail(ClientCertificate ending, MailAddress to) {
        var lastDay = LocalDate.ofInstant(ending.until().minusSeconds(1), JAPAN);
        long left = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), JAPAN), lastDay);
        int step = DAYS.stream().filter(days -> left <= days).findFirst().orElse(DAYS.getLast());
        return new Mail(
                "certificate/%s/%d/%s".formatted(ending.serial(), step, to.value()),
                to,
                MailText.of(
                        MailKind.CERTIFICATE_ENDS, new MailValue.Serial(ending.serial()), new MailValue.Day(lastDay)),
                lastDay);
    }
}
