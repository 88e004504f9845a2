package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.provision.Application;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.control.EditionReview;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.DueStore;
import dev.todoke.provision.store.EditionReviewStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the office sees what is due, and writes reminders to applicants (期限とお知らせ). Nothing else happens by itself.
@Component
public class DueDesk {

    private static final int SHOWN_MAILS = 100;

    private final DueStore store;
    private final ApplicationStore applications;
    private final EditionReviewStore reviews;
    private final OfficeSettings office;
    private final AuditTrail audit;
    private final Clock clock;

    public DueDesk(
            DueStore store,
            ApplicationStore applications,
            EditionReviewStore reviews,
            OfficeSettings office,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.applications = applications;
        this.reviews = reviews;
        this.office = office;
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
                    queued += store.queue(line, before.get(), address, subject(line), words(line), clock.instant());
                }
            }
        }
        audit.done(ProvisionAudit.REMINDERS_QUEUED, "", Map.of("mails", Integer.toString(queued)));
        return queued;
    }

    private static String subject(DueStore.Line line) {
        return "申出 %s 期限のお知らせ(%s)".formatted(line.number(), line.due().rule().nameJa());
    }

    /// Numbers only: what it is about is shown after signing in.
    private String words(DueStore.Line line) {
        return """
                申出 %s について、「%s」の期限は %s です。
                申出者の画面の「利用中の管理」で内容を確かめてください。済んでいるときは、このお知らせに答える必要はありません。
                %s
                """.formatted(
                        line.number(), line.due().rule().nameJa(), line.due().day(), office.authority());
    }
}
