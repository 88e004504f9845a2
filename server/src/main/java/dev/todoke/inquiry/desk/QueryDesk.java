package dev.todoke.inquiry.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.ContactReader;
import dev.todoke.facility.FacilityContact;
import dev.todoke.inquiry.AskQuery;
import dev.todoke.inquiry.InquiryAudit;
import dev.todoke.inquiry.Proposal;
import dev.todoke.inquiry.Query;
import dev.todoke.inquiry.QueryNumber;
import dev.todoke.inquiry.QueryReply;
import dev.todoke.inquiry.QueryState;
import dev.todoke.inquiry.RecordCall;
import dev.todoke.inquiry.VersionSave;
import dev.todoke.inquiry.store.CallStore;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room asks hospitals, writes calls down and ends queries (照会).
@Component
public class QueryDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final NotificationLedger ledger;
    private final Corrections corrections;
    private final QueryStore queries;
    private final ProposalStore proposals;
    private final CallStore calls;
    private final ContactReader contacts;
    private final InquirySettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    QueryDesk(
            NotificationLedger ledger,
            Corrections corrections,
            QueryStore queries,
            ProposalStore proposals,
            CallStore calls,
            ContactReader contacts,
            InquirySettings settings,
            AuditTrail audit,
            Clock clock) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.queries = queries;
        this.proposals = proposals;
        this.calls = calls;
        this.contacts = contacts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// A query with everything about it.
    ///
    /// @param addressee whom it was addressed to
    /// @param callable contacts in force today
    public record Opened(
            Query query,
            NotificationVersion newest,
            Optional<FacilityContact> addressee,
            List<FacilityContact> callable,
            List<CallStore.Call> calls,
            List<Proposal> proposals) {
        public Opened {
            callable = List.copyOf(callable);
            calls = List.copyOf(calls);
            proposals = List.copyOf(proposals);
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    /// The day that is offered for the answer of a query asked today.
    public LocalDate usualDueDay() {
        return today().plusDays(settings.daysForHospital());
    }

    public int daysForRegistry() {
        return settings.daysForRegistry();
    }

    @Transactional
    public InquiryAnswer ask(String notification, AskQuery wish, String by) {
        var newest = ledger.newest(notification);
        if (newest.isEmpty()) {
            return InquiryAnswer.refused("no-notification");
        }
        boolean withdrawn = ledger.withdrawal(notification).isPresent();
        var faults = wish.faults(newest.get().facility(), contacts.contact(wish.contact()), withdrawn, today());
        if (!faults.isEmpty()) {
            return new InquiryAnswer.Refused(faults);
        }
        var number = queries.add(newest.get(), wish, by, clock.instant());
        audit.done(
                InquiryAudit.ASKED,
                "query:" + number,
                Map.of("notification", notification, "items", numbers(wish.items())));
        return new InquiryAnswer.Done(number.value());
    }

    private static String numbers(List<Item> items) {
        return items.stream().map(Item::number).distinct().collect(Collectors.joining(" "));
    }

    @Transactional
    public Optional<Opened> open(QueryNumber number) {
        return queries.find(number).map(query -> {
            audit.read(InquiryAudit.QUERY_OPENED, "query:" + number, Map.of("notification", query.notification()));
            return new Opened(
                    query,
                    ledger.newest(query.notification()).orElseThrow(),
                    contacts.contact(query.contact()),
                    contacts.inForce(query.facility(), today()),
                    calls.ofQuery(number.value()),
                    proposals.ofQuery(number.value()));
        });
    }

    @Transactional
    public List<Query> list(Optional<QueryState> state, int limit, long offset) {
        return queries.list(state, limit, offset);
    }

    @Transactional
    public long count(Optional<QueryState> state) {
        return queries.count(state);
    }

    @Transactional
    public QueryStore.Tally tally() {
        return queries.tally(today(), settings.daysForRegistry());
    }

    /// Writes a call down. What a verified contact said about values becomes a proposal that somebody else takes over.
    @Transactional
    public InquiryAnswer record(QueryNumber number, RecordCall call, Map<Item, String> values, String by) {
        var found = queries.find(number);
        if (found.isEmpty()) {
            return InquiryAnswer.refused("no-query");
        }
        var query = found.get();
        var contact = contacts.contact(call.contact());
        var faults = call.faults(query, contact, today());
        if (!faults.isEmpty()) {
            return new InquiryAnswer.Refused(faults);
        }
        if (!call.proposes()) {
            calls.add(query, call, contact.orElseThrow(), null, by, clock.instant());
            told(number, call, 0);
            return new InquiryAnswer.Done(number.value());
        }
        var newest = ledger.lock(query.notification()).orElseThrow();
        var save = new VersionSave(newest.version(), values, call.said());
        return switch (corrections.decide(save, newest)) {
            case VersionSave.Answer.Refused(var reasons) -> new InquiryAnswer.Refused(reasons);
            case VersionSave.Answer.Faulty(var findings) -> new InquiryAnswer.Faulty(findings);
            case VersionSave.Answer.Stale(int present) -> new InquiryAnswer.Stale(newest.version(), present);
            case VersionSave.Answer.Allowed(var differing) -> {
                var wish = new ProposalStore.Wish(
                        Proposal.Origin.CALL,
                        number.value(),
                        false,
                        differing,
                        call.said().strip());
                long proposal = proposals.add(newest, wish, by, clock.instant());
                calls.add(query, call, contact.orElseThrow(), proposal, by, clock.instant());
                queries.reply(
                        query,
                        new QueryReply(QueryReply.Way.TELEPHONE, call.said().strip(), clock.instant(), by));
                told(number, call, differing.size());
                yield new InquiryAnswer.Done(number.value());
            }
        };
    }

    private void told(QueryNumber number, RecordCall call, int values) {
        audit.done(
                InquiryAudit.CALL_RECORDED,
                "query:" + number,
                Map.of("verified", Boolean.toString(call.reached()), "values", Integer.toString(values)));
    }

    @Transactional
    public InquiryAnswer end(QueryNumber number, String note, String by) {
        var found = queries.find(number);
        if (found.isEmpty()) {
            return InquiryAnswer.refused("no-query");
        }
        long open = proposals.ofQuery(number.value()).stream()
                .filter(Proposal::isWaiting)
                .count();
        var faults = found.get().faultsOfEnd(note, open);
        if (!faults.isEmpty()) {
            return new InquiryAnswer.Refused(faults);
        }
        queries.end(found.get(), new Query.End.Ended(note.strip(), clock.instant(), by));
        audit.done(InquiryAudit.ENDED, "query:" + number, Map.of());
        return new InquiryAnswer.Done(number.value());
    }
}
