package dev.todoke.notice.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.EndingReader;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.notice.CircularDraft;
import dev.todoke.notice.FacilityProgress;
import dev.todoke.notice.store.Circular;
import dev.todoke.notice.store.CircularStore;
import dev.todoke.notice.store.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room sends circulars and hospitals read them (事務連絡の送付と受領).
@Component
public class CircularDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final CircularStore store;
    private final FacilityReader facilities;
    private final EndingReader endings;
    private final FaceTransactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    CircularDesk(
            CircularStore store,
            FacilityReader facilities,
            EndingReader endings,
            FaceTransactions transactions,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.facilities = facilities;
        this.endings = endings;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a wish to send.
    public sealed interface Answer {
        record Sent(String number, int addressees) implements Answer {}

        record Refused(List<Sentence> reasons) implements Answer {}
    }

    /// A circular with who received and who read it.
    ///
    /// @param now how far the addressees have come since
    public record Opened(Circular circular, List<FacilityProgress> now, List<Reading> readings) {}

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    @Transactional
    public List<Circular> list(int limit, long offset) {
        return store.newest(limit, offset);
    }

    @Transactional
    public long count() {
        return store.count();
    }

    /// Whom a draft would go to now.
    @Transactional
    public List<FacilityProgress> addressees(CircularDraft draft) {
        return draft.selection().addressees(progress(draft.selection().year()));
    }

    @Transactional
    public Answer send(CircularDraft draft, String by) {
        var addressees = addressees(draft);
        var faults = draft.faults(addressees.size());
        var details =
                Map.of("step", draft.selection().step().name(), "addressees", Integer.toString(addressees.size()));
        if (!faults.isEmpty()) {
            audit.refused(NoticeAudit.SENT, "", details);
            return new Answer.Refused(faults);
        }
        String number = store.send(draft, addressees, by, clock.instant());
        audit.done(NoticeAudit.SENT, "circular:" + number, details);
        return new Answer.Sent(number, addressees.size());
    }

    /// For the registry room: with everybody who received it.
    @Transactional
    public Optional<Opened> open(String number) {
        return store.find(number).map(circular -> {
            var received = store.addressees(number);
            var now = progress(circular.draft().selection().year()).stream()
                    .filter(facility -> received.contains(facility.facility()))
                    .toList();
            return new Opened(circular, now, store.readings(number));
        });
    }

    /// For a hospital: that it was opened is recorded the first time.
    @Transactional
    public Optional<Circular> read(String number, SignedIn who) {
        var found = store.find(number);
        found.ifPresent(_ -> who.facility().ifPresent(own -> {
            if (store.read(number, own, who.account().toString(), who.name(), clock.instant())) {
                audit.read(NoticeAudit.READ, "circular:" + number, Map.of());
            }
        }));
        return found;
    }

    @Transactional
    public long unread() {
        return store.unread();
    }

    /// Facilities in force with how far they have come.
    private List<FacilityProgress> progress(int year) {
        var signedIn = transactions.as(Acting.SYSTEM, store::signedIn);
        var notified = store.notified(year);
        var queries = new HashMap<FacilityCode, Long>();
        store.openQueries().forEach(waiting -> queries.put(waiting.facility(), waiting.queries()));
        var ended = endings.endings();
        return facilities.all().stream()
                .filter(facility -> ended.of(facility.code())
                        .filter(ending -> ending.endedOn().isBefore(today()))
                        .isEmpty())
                .map(facility -> new FacilityProgress(
                        facility.code(),
                        facility.name(),
                        facility.facilityClass(),
                        signedIn.contains(facility.code()),
                        notified.contains(facility.code()),
                        queries.getOrDefault(facility.code(), 0L)))
                .toList();
    }
}
