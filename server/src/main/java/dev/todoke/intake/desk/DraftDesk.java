package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.store.Draft;
import dev.todoke.intake.store.DraftStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.NothingKnown;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.notification.RawRecord;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital types notifications one by one (届出の入力). What is typed is always kept, right or wrong; what has no
/// error left is handed in together, as a file that goes the road of every file.
@Component
public class DraftDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final DraftStore drafts;
    private final ReceptionDesk reception;
    private final FacilityReader facilities;
    private final AuditTrail audit;
    private final Clock clock;

    public DraftDesk(
            DraftStore drafts, ReceptionDesk reception, FacilityReader facilities, AuditTrail audit, Clock clock) {
        this.drafts = drafts;
        this.reception = reception;
        this.facilities = facilities;
        this.audit = audit;
        this.clock = clock;
    }

    /// A draft with what the checks say of it now.
    public record Checked(Draft draft, List<Finding> findings) {

        public Checked {
            findings = List.copyOf(findings);
        }

        public boolean isComplete() {
            return findings.stream().noneMatch(Finding::isError);
        }
    }

    @Transactional
    public long count() {
        return drafts.countOpen();
    }

    /// Open drafts of this facility, oldest first.
    @Transactional
    public List<Checked> list(Reporter who, int limit, long offset) {
        var checks = checks(who.facility());
        var open = drafts.open(limit, offset).stream()
                .map(d -> new Checked(d, checks.check(d.record())))
                .toList();
        audit.read(IntakeAudit.DRAFTS_LISTED, "", Map.of("drafts", Integer.toString(open.size())));
        return open;
    }

    /// Begins a notification; who the chart number stands for is copied from an earlier notification of this facility.
    @Transactional
    public long start(Reporter who, String chartNumber) {
        var first = first(who.facility(), chartNumber);
        long id = drafts.start(who.facility(), first, who.account(), clock.instant());
        audit.done(IntakeAudit.DRAFT_STARTED, draft(id), Map.of("copied", copied(first)));
        return id;
    }

    /// What a notification begins with: the chart number, and the person it stood for earlier.
    RawRecord first(FacilityCode facility, String chartNumber) {
        String chart = chartNumber.strip();
        var values = new EnumMap<Item, String>(Item.class);
        values.putAll(chart.isEmpty() ? Map.of() : drafts.personOf(facility, chart));
        values.put(Item.CHART_NUMBER, chart);
        return empty().with(values);
    }

    static String copied(RawRecord first) {
        return first.value(Item.KANA_NAME).isEmpty() ? "no" : "person";
    }

    private static RawRecord empty() {
        var layout = ImportLayout.newest();
        return RawRecord.of(layout, 1, 1, Collections.nCopies(layout.width(), ""));
    }

    /// Opens a draft to go on typing; that is recorded.
    @Transactional
    public Optional<Checked> open(Reporter who, long id) {
        var opened = drafts.find(id).map(d -> checked(who, d));
        opened.ifPresent(_ -> audit.read(IntakeAudit.DRAFT_VIEWED, draft(id), Map.of()));
        return opened;
    }

    /// What the checks say of a draft, for pages that show it anyway.
    public Checked checked(Reporter who, Draft draft) {
        return new Checked(draft, checks(who.facility()).check(draft.record()));
    }

    /// Keeps what was typed on one open page.
    ///
    /// @param revision the revision that the page was drawn from
    /// @param page stands for the open page: its own savings never make it stale
    public record Typed(Map<Item, String> values, int revision, String page) {

        public Typed {
            values = Map.copyOf(values);
        }
    }

    @Transactional
    public DraftAnswer save(Reporter who, long id, Typed typed) {
        var answer = keep(who, id, typed);
        if (answer instanceof DraftAnswer.Saved) {
            audit.done(IntakeAudit.DRAFT_SAVED, draft(id), Map.of());
        } else {
            audit.refused(IntakeAudit.DRAFT_SAVED, draft(id), Map.of());
        }
        return answer;
    }

    /// As [#save], without an entry of its own in the record: the page sends what is typed all the time.
    @Transactional
    public DraftAnswer keep(Reporter who, long id, Typed typed) {
        var found = drafts.lock(id);
        if (found.isEmpty() || !found.get().open()) {
            return new DraftAnswer.Refused(List.of(Sentence.of("intake", "draft-closed")));
        }
        var kept = found.get();
        if (kept.revision() != typed.revision() && !kept.savedFrom().equals(typed.page())) {
            return new DraftAnswer.Stale(kept);
        }
        drafts.save(kept, kept.record().with(typed.values()), who.account(), typed.page(), clock.instant());
        return new DraftAnswer.Saved(drafts.find(id).orElseThrow());
    }

    /// Fills what is empty with the values for a cancer that nothing is known about (何もわからないときの値).
    @Transactional
    public DraftAnswer fillUnknown(Reporter who, long id, Typed typed) {
        if (!(keep(who, id, typed) instanceof DraftAnswer.Saved(var draft))) {
            return save(who, id, typed);
        }
        var missing = NothingKnown.beside(values(draft.record()));
        return save(who, id, new Typed(missing, draft.revision(), typed.page()));
    }

    private static Map<Item, String> values(RawRecord record) {
        var values = new EnumMap<Item, String>(Item.class);
        for (Item item : Item.values()) {
            values.put(item, record.value(item));
        }
        return values;
    }

    @Transactional
    public Answer discard(Reporter who, long id) {
        var found = drafts.lock(id).filter(Draft::open);
        if (found.isEmpty()) {
            audit.refused(IntakeAudit.DRAFT_DISCARDED, draft(id), Map.of());
            return Answer.refused("draft-closed");
        }
        drafts.discard(id, who.account(), clock.instant());
        audit.done(IntakeAudit.DRAFT_DISCARDED, draft(id), Map.of());
        return new Answer.Done(1);
    }

    @Transactional
    public Answer takeBack(Reporter who, long id) {
        var found = drafts.lock(id).filter(d -> d.discarded() && d.facility().equals(who.facility()));
        if (found.isEmpty()) {
            audit.refused(IntakeAudit.DRAFT_TAKEN_BACK, draft(id), Map.of());
            return Answer.refused("draft-closed");
        }
        drafts.takeBack(id);
        audit.done(IntakeAudit.DRAFT_TAKEN_BACK, draft(id), Map.of());
        return new Answer.Done(1);
    }

    /// Hands in every draft without error (受付に出す), as one file with a receipt number.
    ///
    /// @param content an empty file in a folder of ours
    @Transactional
    public Reception handIn(Reporter who, Path content) {
        var checks = checks(who.facility());
        var complete = drafts.lockOpen().stream()
                .map(d -> new Checked(d, checks.check(d.record())))
                .filter(Checked::isComplete)
                .map(Checked::draft)
                .toList();
        if (complete.isEmpty()) {
            audit.refused(IntakeAudit.DRAFTS_HANDED_IN, "", Map.of("records", "0"));
            return new Reception.Refused(List.of(Sentence.of("intake", "no-complete-draft")));
        }
        write(complete, content);
        var answer = reception.receive(who, new ReceptionDesk.Sent(content, Arrival.REGULAR, null, null));
        if (answer instanceof Reception.Received(long file, var _)) {
            drafts.handedIn(complete, file);
            audit.done(
                    IntakeAudit.DRAFTS_HANDED_IN, "file:" + file, Map.of("records", Integer.toString(complete.size())));
        }
        return answer;
    }

    /// Writes them as a file of the newest layout, in their order.
    static void write(List<Draft> complete, Path content) {
        var records = complete.stream()
                .map(draft -> empty().with(values(draft.record())))
                .iterator();
        try (var out = Files.newOutputStream(content)) {
            NotificationFiles.write(ImportLayout.newest(), FileForm.UTF_8_WITH_HEADER, out, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckList checks(FacilityCode facility) {
        var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), JAPAN));
        var occasion = CheckOccasion.on(today);
        return CheckList.inForce(facilities.find(facility).map(occasion::by).orElse(occasion));
    }

    private static String draft(long id) {
        return "draft:" + id;
    }
}
