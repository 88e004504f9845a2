package dev.todoke.inquiry.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.ContactReader;
import dev.todoke.facility.FacilityContact;
import dev.todoke.identity.SignedIn;
import dev.todoke.inquiry.InquiryAudit;
import dev.todoke.inquiry.NewErrors;
import dev.todoke.inquiry.Proposal;
import dev.todoke.inquiry.Query;
import dev.todoke.inquiry.VersionSave;
import dev.todoke.inquiry.store.AtWorkStore;
import dev.todoke.inquiry.store.ProposalStore;
import dev.todoke.inquiry.store.QueryStore;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.linkage.Consequences;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.validation.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// where the registry room examines one notification, corrects it with a reason or withdraws it (届出1件の審査).
@Component
public class NotificationDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final NotificationLedger ledger;
    private final Corrections corrections;
    private final QueryStore queries;
    private final ProposalStore proposals;
    private final AtWorkStore atWork;
    private final ContactReader contacts;
    private final AuditTrail audit;
    private final Clock clock;

    NotificationDesk(
            NotificationLedger ledger,
            Corrections corrections,
            QueryStore queries,
            ProposalStore proposals,
            AtWorkStore atWork,
            ContactReader contacts,
            AuditTrail audit,
            Clock clock) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.queries = queries;
        this.proposals = proposals;
        this.atWork = atWork;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /// One notification with everything about it.
    ///
    /// @param versions oldest first
    /// @param person number of the person; empty while it is not linked
    /// @param others colleagues who have it open
    public record Opened(
            NotificationVersion newest,
            List<NotificationVersion> versions,
            Optional<NotificationLedger.Withdrawn> withdrawn,
            List<Finding> findings,
            Optional<NotificationLedger.Place> place,
            List<Query> queries,
            List<Proposal> proposals,
            List<FacilityContact> contacts,
            Optional<String> person,
            List<AtWorkStore.Colleague> others) {

        public Opened {
            versions = List.copyOf(versions);
            findings = List.copyOf(findings);
            queries = List.copyOf(queries);
            proposals = List.copyOf(proposals);
            contacts = List.copyOf(contacts);
            others = List.copyOf(others);
        }

        /// A version by its number.
        public Optional<NotificationVersion> version(int number) {
            return versions.stream().filter(v -> v.version() == number).findFirst();
        }
    }

    /// Opens a notification: that is recorded, and colleagues see who has it open.
    @Transactional
    public Optional<Opened> open(String notification, SignedIn who) {
        return ledger.newest(notification).map(newest -> {
            audit.read(
                    InquiryAudit.NOTIFICATION_OPENED,
                    "notification:" + notification,
                    Map.of("version", Integer.toString(newest.version())));
            var now = clock.instant();
            atWork.arrive(notification, who.account().toString(), who.name(), now);
            return new Opened(
                    newest,
                    ledger.versions(notification),
                    ledger.withdrawal(notification),
                    NewErrors.findings(newest, Map.of(), ledger.occasion(newest)),
                    ledger.place(notification),
                    queries.ofNotification(notification),
                    proposals.ofNotification(notification),
                    contacts.inForce(newest.facility(), LocalDate.ofInstant(now, JAPAN)),
                    corrections.personOf(newest),
                    atWork.others(notification, who.account().toString(), now));
        });
    }

    @Transactional
    public VersionSave.Answer check(NotificationVersion newest, VersionSave save) {
        return corrections.decide(save, newest);
    }

    @Transactional
    public Consequences ifCorrected(NotificationVersion newest, Map<Item, String> values) {
        return corrections.ifCorrected(newest, values);
    }

    @Transactional
    public Consequences ifWithdrawn(NotificationVersion newest) {
        return corrections.ifWithdrawn(newest);
    }

    /// Gives the notification its next version.
    @Transactional
    public InquiryAnswer correct(String notification, VersionSave save, String by) {
        var newest = ledger.lock(notification);
        if (newest.isEmpty()) {
            return InquiryAnswer.refused("no-notification");
        }
        return switch (corrections.decide(save, newest.get())) {
            case VersionSave.Answer.Refused(var reasons) -> new InquiryAnswer.Refused(reasons);
            case VersionSave.Answer.Faulty(var findings) -> new InquiryAnswer.Faulty(findings);
            case VersionSave.Answer.Stale(int present) -> new InquiryAnswer.Stale(save.seen(), present);
            case VersionSave.Answer.Allowed(var values) -> {
                int made = ledger.append(newest.get(), values, save.reason().strip(), "", by);
                atWork.leave(notification, by);
                yield new InquiryAnswer.Done(Integer.toString(made));
            }
        };
    }

    /// Withdraws it, when nobody has given it a version since the page was opened.
    @Transactional
    public InquiryAnswer withdraw(String notification, int seen, String reason, String by) {
        var newest = ledger.lock(notification);
        if (newest.isEmpty()) {
            return InquiryAnswer.refused("no-notification");
        }
        if (ledger.withdrawal(notification).isPresent()) {
            return InquiryAnswer.refused("withdrawn");
        }
        if (newest.get().version() != seen) {
            return new InquiryAnswer.Stale(seen, newest.get().version());
        }
        if (reason.isBlank()) {
            return InquiryAnswer.refused("reason-missing");
        }
        ledger.withdraw(newest.get(), reason.strip(), by);
        return new InquiryAnswer.Done("0");
    }
}
