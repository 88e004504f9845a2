package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Face;
import dev.todoke.mail.Mail;
import dev.todoke.mail.MailAddress;
import dev.todoke.mail.MailKind;
import dev.todoke.mail.MailState;
import dev.todoke.mail.MailText;
import dev.todoke.mail.MailValue;
import dev.todoke.mail.Outbox;
import dev.todoke.provision.Application;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.control.EditionReview;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.DueStore;
import dev.todoke.provision.store.EditionReviewStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the office sees what is due, and writes reminders to applicants (期限とお知らせ). Nothing else happens by
/// itself.
@Component
public class DueDesk {

    private static final int SHOWN_MAILS = 100;

    /// Days after its writing for which a reminder of a day that is past is still of use.
    private static final int STILL_OF_USE = 7;

    private final DueStore store;
    private final ApplicationStore applications;
    private final EditionReviewStore reviews;
    private final OfficeSettings office;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    public DueDesk(
            DueStore store,
            ApplicationStore applications,
            EditionReviewStore reviews,
            OfficeSettings office,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.applications = applications;
        this.reviews = reviews;
        this.office = office;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    @Transactional(readOnly = true)
    public List<DueStore.Line> lines() {
        return store.lines();
    }

    @Transactional(readOnly = true)
    public List<DueStore.Mail> mails() {
        return store.mails(SHOWN_MAILS);
    }

    /// Whether this year's look at the national list is still to be done.
    @Transactional(readOnly = true)
    public boolean reviewOpen() {
        return EditionReview.open(reviews.all(), today());
    }

    /// Writes the mails that are due today to applicants; answers how many were written.
    @Transactional
    public int queue() {
        applications.all().forEach(store::renew);
        int queued = 0;
        for (DueStore.Line line : store.lines()) {
            var before = line.due().reminder(today());
            if (line.due().rule().party().equals("applicant") && before.isPresent()) {
                String address = applications
                        .find(line.application())
                        .map(Application::submitted)
                        .map(text -> text.text("contact-mail"))
                        .orElse("");
                if (!address.isEmpty()) {
                    queued += queue(line, before.get(), address);
                }
            }
        }
        audit.done(ProvisionAudit.REMINDERS_QUEUED, "", Map.of("mails", Integer.toString(queued)));
        return queued;
    }

    /// Records the reminder and puts its mail into the outbox, unless it was written before. An address that is none
    /// stays on record without a mail.
    private int queue(DueStore.Line line, int before, String address) {
        var text = text(line);
        var written = store.queue(line, before, address, text.subject(), text.words(), clock.instant());
        if (written.isPresent() && MailAddress.is(address)) {
            var lastDay = Collections.max(List.of(line.due().day(), today().plusDays(STILL_OF_USE)));
            outbox.write(Face.OFFICE, new Mail(key(written.get()), new MailAddress(address), text, lastDay));
        }
        return written.isPresent() ? 1 : 0;
    }

    /// Numbers only: what it is about is shown after signing in.
    private MailText text(DueStore.Line line) {
        return MailText.of(
                MailKind.PROVISION_DUE,
                new MailValue.OwnNumber(line.number()),
                new MailValue.Term(line.due().rule().nameJa()),
                new MailValue.Day(line.due().day()),
                new MailValue.Term(office.authority()));
    }

    private static String key(long reminder) {
        return "provision/" + reminder;
    }

    /// Where the mails of reminders stand in the outbox, as far as they are there.
    @Transactional(readOnly = true)
    public Map<Long, MailState> states(List<DueStore.Mail> mails) {
        var states = outbox.states(mails.stream().map(mail -> key(mail.id())).toList());
        var byId = new TreeMap<Long, MailState>();
        mails.forEach(mail -> {
            var state = states.get(key(mail.id()));
            if (state != null) {
                byId.put(mail.id(), state);
            }
        });
        return byId;
    }
}
