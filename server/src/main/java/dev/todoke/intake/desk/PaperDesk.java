package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.store.Draft;
import dev.todoke.intake.store.DraftStore;
import dev.todoke.intake.store.PaperForm;
import dev.todoke.intake.store.PaperStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import dev.todoke.notification.PaperState;
import dev.todoke.notification.SecondTyping;
import dev.todoke.notification.TypedDate;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room types notifications that came on paper (紙の届出票の入力), with the desk of the hospitals' drafts,
/// and where a second person types the key items again.
@Component
public class PaperDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int MOST_FACILITIES = 50;
    private static final int LONGEST_NUMBER = 40;

    private final PaperStore papers;
    private final DraftStore drafts;
    private final DraftDesk desk;
    private final FacilityReader facilities;
    private final PaperSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    public PaperDesk(
            PaperStore papers,
            DraftStore drafts,
            DraftDesk desk,
            FacilityReader facilities,
            PaperSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.papers = papers;
        this.drafts = drafts;
        this.desk = desk;
        this.facilities = facilities;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// A paper, what the checks say of its typing, and how far it is.
    public record Opened(PaperForm form, DraftDesk.Checked checked, PaperState state) {}

    /// What is written down before the first item: whose paper it is, and how to find it again.
    ///
    /// @param receivedOn day on which the paper came, in any way of writing days
    /// @param number page or number of the paper
    /// @param chart chart number, or empty
    public record Wish(String facility, String receivedOn, String number, String chart) {}

    /// Facilities whose code begins with what is sought, or whose name holds it.
    @Transactional
    public List<Facility> facilities(String sought) {
        String text = Normalizer.normalize(sought, Normalizer.Form.NFKC).strip();
        String code = text.toUpperCase(Locale.ROOT);
        return text.isEmpty()
                ? List.of()
                : facilities.all().stream()
                        .filter(f -> f.code().value().startsWith(code)
                                || Normalizer.normalize(f.name(), Normalizer.Form.NFKC)
                                        .contains(text))
                        .limit(MOST_FACILITIES)
                        .toList();
    }

    @Transactional
    public Optional<Facility> facility(String code) {
        return FacilityCode.isFacilityCode(code) ? facilities.find(new FacilityCode(code)) : Optional.empty();
    }

    @Transactional
    public PaperBeginning begin(Wish wish, String by) {
        var faults = new ArrayList<PaperBeginning.Fault>();
        var facility = facility(wish.facility());
        if (facility.isEmpty()) {
            faults.add(PaperBeginning.Fault.of("q", "paper-facility"));
        }
        var day = TypedDate.read(wish.receivedOn())
                .flatMap(date -> date instanceof PartialDate.Day(var exact) ? Optional.of(exact) : Optional.empty())
                .filter(exact -> !exact.isAfter(LocalDate.ofInstant(clock.instant(), JAPAN)));
        if (day.isEmpty()) {
            faults.add(PaperBeginning.Fault.of("received", "paper-received"));
        }
        String number = wish.number().strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            faults.add(PaperBeginning.Fault.of("number", "paper-number", Integer.toString(LONGEST_NUMBER)));
        } else if (facility.isPresent()
                && day.isPresent()
                && papers.isKnown(facility.get().code(), day.get(), number)) {
            faults.add(PaperBeginning.Fault.of("number", "paper-known"));
        }
        if (!faults.isEmpty()) {
            audit.refused(IntakeAudit.PAPER_BEGUN, "", Map.of("copied", "no"));
            return new PaperBeginning.Refused(faults);
        }
        return begun(facility.orElseThrow().code(), day.orElseThrow(), number, wish.chart(), by);
    }

    private PaperBeginning begun(FacilityCode facility, LocalDate day, String number, String chart, String by) {
        var first = desk.first(facility, chart);
        long id = drafts.startFromPaper(facility, first, by, clock.instant());
        papers.add(id, facility, day, number);
        papers.typed(id, by);
        audit.done(IntakeAudit.PAPER_BEGUN, draft(id), Map.of("copied", DraftDesk.copied(first)));
        return new PaperBeginning.Begun(id);
    }

    @Transactional
    public long count() {
        return papers.countOpen();
    }

    /// Those that are being typed, of all facilities, oldest first.
    @Transactional
    public List<Opened> list(int limit, long offset) {
        var open = papers.open(limit, offset).stream().map(this::opened).toList();
        audit.read(IntakeAudit.DRAFTS_LISTED, "", Map.of("drafts", Integer.toString(open.size())));
        return open;
    }

    /// Opens one to go on typing; that is recorded.
    @Transactional
    public Optional<Opened> open(long id, String by) {
        var found = papers.find(id).filter(form -> form.draft().open());
        return found.flatMap(form -> desk.open(reporter(form, by), id))
                .map(checked -> opened(found.orElseThrow(), checked));
    }

    private Opened opened(PaperForm form) {
        return opened(form, desk.checked(reporter(form, ""), form.draft()));
    }

    private Opened opened(PaperForm form, DraftDesk.Checked checked) {
        return new Opened(form, checked, PaperState.of(checked.isComplete(), settings.secondPerson(), form.check()));
    }

    /// Of all that a facility's papers hold, what can be handed in now; kept for the open transaction.
    List<Draft> lockReady(FacilityCode facility) {
        return papers.lockOpen(facility).stream()
                .map(this::opened)
                .filter(opened -> opened.state() == PaperState.READY)
                .map(opened -> opened.form().draft())
                .toList();
    }

    /// How what is typed is kept.
    public enum Keeping {
        /// with an entry in the record
        SAVE,
        /// at every change
        LIVE,
        /// after empty items were filled with the values for a cancer that nothing is known about
        FILL
    }

    @Transactional
    public DraftAnswer save(long id, DraftDesk.Typed typed, Keeping how, String by) {
        var found = papers.find(id);
        if (found.isEmpty()) {
            return new DraftAnswer.Refused(List.of(Sentence.of("intake", "draft-closed")));
        }
        var who = reporter(found.get(), by);
        var answer = switch (how) {
            case SAVE -> desk.save(who, id, typed);
            case LIVE -> desk.keep(who, id, typed);
            case FILL -> desk.fillUnknown(who, id, typed);
        };
        if (answer instanceof DraftAnswer.Saved) {
            papers.typed(id, by);
        }
        return answer;
    }

    /// What the checks say of it as it stands.
    @Transactional
    public DraftDesk.Checked checked(Draft draft) {
        return desk.checked(new Reporter(draft.facility(), ""), draft);
    }

    @Transactional
    public Answer discard(long id, String by) {
        return papers.find(id)
                .map(form -> desk.discard(reporter(form, by), id))
                .orElseGet(() -> Answer.refused("draft-closed"));
    }

    @Transactional
    public Answer takeBack(long id, String by) {
        return papers.find(id)
                .map(form -> desk.takeBack(reporter(form, by), id))
                .orElseGet(() -> Answer.refused("draft-closed"));
    }

    /// Opens one for the second person, who types and is shown nothing of the first typing.
    @Transactional
    public Optional<PaperForm> toCheck(long id) {
        return papers.find(id).filter(form -> form.draft().open());
    }

    /// Compares the second typing with the first.
    @Transactional
    public PaperChecking check(long id, Map<Item, String> second, String by) {
        drafts.lock(id);
        var found = papers.find(id).filter(form -> form.draft().open());
        var refusal = found.map(form -> refusal(form, by)).orElse("draft-closed");
        if (!refusal.isEmpty()) {
            audit.refused(IntakeAudit.PAPER_CHECKED, draft(id), Map.of("differing", ""));
            return new PaperChecking.Refused(Sentence.of("intake", refusal));
        }
        var form = found.orElseThrow();
        var differing = SecondTyping.differing(form.draft().record(), second);
        papers.checked(form, differing, by, clock.instant());
        audit.done(
                IntakeAudit.PAPER_CHECKED,
                draft(id),
                Map.of(
                        "differing",
                        String.join(" ", differing.stream().map(Item::number).toList())));
        return differing.isEmpty() ? new PaperChecking.Agrees() : new PaperChecking.Differs(differing);
    }

    private String refusal(PaperForm form, String by) {
        if (form.typists().contains(by)) {
            return "paper-own";
        }
        return opened(form).checked().isComplete() ? "" : "paper-incomplete";
    }

    private static Reporter reporter(PaperForm form, String by) {
        return new Reporter(form.draft().facility(), by);
    }

    private static String draft(long id) {
        return "draft:" + id;
    }
}
