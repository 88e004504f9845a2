package dev.todoke.inquiry.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.inquiry.InquiryAudit;
import dev.todoke.inquiry.Proposal;
import dev.todoke.inquiry.Query;
import dev.todoke.inquiry.QueryNumber;
import dev.todoke.inquiry.QueryReply;
import dev.todoke.inquiry.QueryState;
import dev.todoke.inquiry.VersionSave;
import dev.todoke.inquiry.store.ProposalStore;
import dev.todoke.inquiry.store.QueryStore;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital answers queries and asks for corrections and withdrawals of its own notifications
/// (照会への回答、訂正と取下げの申し出).
///
/// Nothing it sends changes the registry by itself: the registry room takes it over.
@Component
public class HospitalDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final NotificationLedger ledger;
    private final ValueChecks checks;
    private final QueryStore queries;
    private final ProposalStore proposals;
    private final InquirySettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    HospitalDesk(
            NotificationLedger ledger,
            ValueChecks checks,
            QueryStore queries,
            ProposalStore proposals,
            InquirySettings settings,
            AuditTrail audit,
            Clock clock) {
        this.ledger = ledger;
        this.checks = checks;
        this.queries = queries;
        this.proposals = proposals;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// A query as the hospital sees it.
    public record OpenedQuery(Query query, NotificationVersion newest, List<Proposal> proposals) {
        public OpenedQuery {
            proposals = List.copyOf(proposals);
        }
    }

    /// One of its notifications.
    public record OpenedNotification(
            NotificationVersion newest,
            List<NotificationVersion> versions,
            Optional<NotificationLedger.Withdrawn> withdrawn,
            List<Query> queries,
            List<Proposal> proposals) {
        public OpenedNotification {
            versions = List.copyOf(versions);
            queries = List.copyOf(queries);
            proposals = List.copyOf(proposals);
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    @Transactional
    public List<Query> list(int limit, long offset) {
        return queries.list(Optional.empty(), limit, offset);
    }

    @Transactional
    public long count() {
        return queries.count(Optional.empty());
    }

    @Transactional
    public QueryStore.Tally tally() {
        return queries.tally(today(), settings.daysForRegistry());
    }

    @Transactional
    public Optional<OpenedQuery> open(QueryNumber number) {
        return queries.find(number)
                .flatMap(query -> ledger.newest(query.notification()).map(newest -> {
                    audit.read(
                            InquiryAudit.QUERY_OPENED, "query:" + number, Map.of("notification", query.notification()));
                    return new OpenedQuery(query, newest, proposals.ofQuery(number.value()));
                }));
    }

    @Transactional
    public Optional<OpenedNotification> open(String notification) {
        return ledger.newest(notification).map(newest -> {
            audit.read(
                    InquiryAudit.NOTIFICATION_OPENED,
                    "notification:" + notification,
                    Map.of("version", Integer.toString(newest.version())));
            return new OpenedNotification(
                    newest,
                    ledger.versions(notification),
                    ledger.withdrawal(notification),
                    queries.ofNotification(notification),
                    proposals.ofNotification(notification));
        });
    }

    /// Answers a query in words, with corrected values, or with both.
    @Transactional
    public InquiryAnswer reply(QueryNumber number, String words, Map<Item, String> values, String by) {
        var found = queries.find(number);
        if (found.isEmpty()) {
            return InquiryAnswer.refused("no-query");
        }
        var query = found.get();
        var newest = ledger.newest(query.notification()).orElseThrow();
        boolean proposes = !newest.differing(values).isEmpty();
        var faults = query.faultsOfReply(words, proposes);
        if (!faults.isEmpty()) {
            return new InquiryAnswer.Refused(faults);
        }
        if (proposes) {
            String reason = words.isBlank() ? "照会" + number + "への回答" : words.strip();
            var wish = new ProposalStore.Wish(Proposal.Origin.REPLY, number.value(), false, values, reason);
            var answer = propose(newest, wish, newest.version(), by);
            if (!(answer instanceof InquiryAnswer.Done)) {
                return answer;
            }
        }
        queries.reply(query, new QueryReply(QueryReply.Way.PORTAL, words.strip(), clock.instant(), by));
        audit.done(
                InquiryAudit.REPLIED,
                "query:" + number,
                Map.of("values", Integer.toString(newest.differing(values).size())));
        return new InquiryAnswer.Done(number.value());
    }

    /// Asks for a correction of a notification.
    @Transactional
    public InquiryAnswer correct(String notification, VersionSave save, String by) {
        var newest = ledger.newest(notification);
        if (newest.isEmpty()) {
            return InquiryAnswer.refused("no-notification");
        }
        var wish = new ProposalStore.Wish(
                Proposal.Origin.HOSPITAL,
                "",
                false,
                save.values(),
                save.reason().strip());
        return propose(newest.get(), wish, save.seen(), by);
    }

    private InquiryAnswer propose(NotificationVersion newest, ProposalStore.Wish wish, int seen, String by) {
        var save = new VersionSave(seen, wish.values(), wish.reason());
        return switch (checks.decide(save, newest)) {
            case VersionSave.Answer.Refused(var reasons) -> new InquiryAnswer.Refused(reasons);
            case VersionSave.Answer.Faulty(var findings) -> new InquiryAnswer.Faulty(findings);
            case VersionSave.Answer.Stale(int present) -> new InquiryAnswer.Stale(seen, present);
            case VersionSave.Answer.Allowed(var values) -> {
                var differing = new ProposalStore.Wish(wish.origin(), wish.query(), false, values, wish.reason());
                yield proposed(newest, differing, by);
            }
        };
    }

    private InquiryAnswer proposed(NotificationVersion newest, ProposalStore.Wish wish, String by) {
        long id = proposals.add(newest, wish, by, clock.instant());
        audit.done(
                InquiryAudit.PROPOSED,
                "proposal:" + id,
                Map.of("notification", newest.notification(), "withdrawal", Boolean.toString(wish.withdrawal())));
        return new InquiryAnswer.Done(Long.toString(id));
    }

    /// Asks for the withdrawal of a notification.
    @Transactional
    public InquiryAnswer withdraw(String notification, String reason, String by) {
        var newest = ledger.newest(notification);
        if (newest.isEmpty()) {
            return InquiryAnswer.refused("no-notification");
        }
        if (ledger.withdrawal(notification).isPresent()) {
            return InquiryAnswer.refused("withdrawn");
        }
        if (reason.isBlank()) {
            return InquiryAnswer.refused("reason-missing");
        }
        if (proposals.ofNotification(notification).stream().anyMatch(p -> p.withdrawal() && p.isWaiting())) {
            return InquiryAnswer.refused("already-withdrawal");
        }
        var wish = new ProposalStore.Wish(Proposal.Origin.HOSPITAL, "", true, Map.of(), reason.strip());
        return proposed(newest.get(), wish, by);
    }

    /// How many queries wait for this hospital.
    @Transactional
    public long waiting() {
        return queries.count(Optional.of(QueryState.WAITING));
    }
}
