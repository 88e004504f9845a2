package dev.todoke.duty.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.duty.DutyAct;
import dev.todoke.duty.DutyCase;
import dev.todoke.duty.DutyState;
import dev.todoke.duty.ExpectedVolume;
import dev.todoke.duty.store.DutyStore;
import dev.todoke.facility.EndingReader;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityEndings;
import dev.todoke.facility.FacilityReader;
import dev.todoke.guidance.NotificationCalendar;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room sees which facilities notified less than expected, and records what was decided
/// (届出のない病院等への督促・勧告・公表).
@Component
public class DutyDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int EARLIER_YEARS = 3;

    /// The national registry begins with diagnoses of this year.
    private static final int FIRST_YEAR = 2016;

    private final DutyStore store;
    private final FacilityReader facilities;
    private final EndingReader endings;
    private final AuditTrail audit;
    private final Clock clock;

    DutyDesk(DutyStore store, FacilityReader facilities, EndingReader endings, AuditTrail audit, Clock clock) {
        this.store = store;
        this.facilities = facilities;
        this.endings = endings;
        this.audit = audit;
        this.clock = clock;
    }

    /// A facility and a year with its numbers.
    public record Line(DutyCase of, long expected, long received) {}

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    /// The year of diagnosis whose legal limit passed last (31 December of the year after it).
    public int lastDueYear() {
        return today().getYear() - 2;
    }

    /// Every facility that owed notifications of the year: those without in front, then those with few.
    @Transactional
    public List<Line> list(int year) {
        var received = store.received(year - EARLIER_YEARS, year);
        var nil = store.nilReturns(year);
        var acts = store.acts(year);
        var ended = endings.endings();
        var lines = new ArrayList<Line>();
        for (var facility : facilities.all()) {
            if (owed(facility, year, ended)) {
                var counts = received.getOrDefault(facility.code(), Map.of());
                var expected = ExpectedVolume.of(counts, year);
                long now = counts.getOrDefault(year, 0L);
                var state = expected.judge(now, nil.contains(facility.code()));
                var own = acts.stream()
                        .filter(act -> act.facility().equals(facility.code()))
                        .toList();
                lines.add(new Line(new DutyCase(facility, year, state, own), expected.value(), now));
            }
        }
        lines.sort(Comparator.comparingInt((Line line) -> rank(line.of().state()))
                .thenComparing(line -> line.of().facility().code()));
        return List.copyOf(lines);
    }

    private static int rank(DutyState state) {
        return switch (state) {
            case MISSING -> 0;
            case FEW -> 1;
            case NIL -> 2;
            case NOTIFIED -> 3;
        };
    }

    /// A facility whose code ended before the year, or a clinic not designated in it, owes nothing for it.
    private static boolean owed(Facility facility, int year, FacilityEndings ended) {
        boolean gone = ended.of(facility.code())
                .filter(ending -> ending.endedOn().isBefore(LocalDate.of(year, 1, 1)))
                .isPresent();
        return !gone && facility.owedIn(year);
    }

    @Transactional
    public Optional<Line> find(FacilityCode facility, int year) {
        return list(year).stream()
                .filter(line -> line.of().facility().code().equals(facility))
                .findFirst();
    }

    /// How many facilities owe notifications of the year whose limit passed last.
    @Transactional
    public long missing() {
        return list(lastDueYear()).stream()
                .filter(line -> line.of().state() == DutyState.MISSING)
                .count();
    }

    /// Records an act; answers why not, or nothing when it was recorded.
    @Transactional
    public List<Sentence> act(DutyAct act) {
        var line = find(act.facility(), act.year());
        if (line.isEmpty()) {
            return List.of(Sentence.of("duty", "no-facility"));
        }
        var faults = line.get().of().faults(act, today());
        var details =
                Map.of("year", Integer.toString(act.year()), "kind", act.kind().name());
        if (!faults.isEmpty()) {
            audit.refused(DutyAudit.ACTED, "facility:" + act.facility(), details);
            return faults;
        }
        store.add(act);
        audit.done(DutyAudit.ACTED, "facility:" + act.facility(), details);
        return List.of();
    }

    /// Years that a hospital is shown, those not yet over left out.
    private static final int SHOWN_YEARS = 5;

    /// A year of diagnosis as the hospital itself sees it: its days, what was expected, what arrived.
    public record OwnYear(int year, NotificationCalendar calendar, DutyState state, long expected, long received) {

        /// Whether notifications or a nil return are still wanted.
        public boolean open() {
            return !state.fulfilled() && state != DutyState.FEW;
        }
    }

    /// The years that the hospital that looks owes, the newest first.
    @Transactional
    public List<OwnYear> ownYears(FacilityCode own) {
        int newest = today().getYear() - 1;
        int oldest = Math.max(FIRST_YEAR, newest - SHOWN_YEARS + 1);
        var counts = store.received(oldest - EARLIER_YEARS, newest).getOrDefault(own, Map.of());
        var facility = facilities.find(own).orElseThrow();
        var ended = endings.endings();
        var years = new ArrayList<OwnYear>();
        for (int year = newest; year >= oldest; year--) {
            if (owed(facility, year, ended)) {
                var expected = ExpectedVolume.of(counts, year);
                long received = counts.getOrDefault(year, 0L);
                years.add(new OwnYear(
                        year,
                        NotificationCalendar.of(facility.facilityClass(), facility.prefecture(), year),
                        expected.judge(received, store.nilReturns(year).contains(own)),
                        expected.value(),
                        received));
            }
        }
        return List.copyOf(years);
    }

    /// Acts towards the hospital that looks.
    @Transactional
    public List<DutyAct> own() {
        return store.acts(0).reversed();
    }

    /// The act of a kind that was recorded last, for its letter; that it was printed is recorded.
    @Transactional
    public Optional<DutyAct> toPrint(FacilityCode facility, int year, DutyAct.Kind kind) {
        var found = store.acts(year).stream()
                .filter(act -> act.facility().equals(facility) && act.kind() == kind)
                .reduce((_, later) -> later);
        found.ifPresent(act -> audit.read(
                DutyAudit.LETTER_PRINTED,
                "facility:" + facility,
                Map.of("year", Integer.toString(year), "kind", kind.name())));
        return found;
    }

    /// The act as somebody enters it now.
    public DutyAct entered(DutyAct wish, String by) {
        return new DutyAct(
                wish.facility(),
                wish.year(),
                wish.kind(),
                wish.kind().setsADeadline() ? wish.deadline() : today(),
                wish.decider().strip(),
                wish.title().strip(),
                wish.reason().strip(),
                clock.instant(),
                by);
    }
}
