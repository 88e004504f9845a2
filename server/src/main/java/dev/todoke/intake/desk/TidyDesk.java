package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FindingStore;
import dev.todoke.intake.store.RecordStore;
import dev.todoke.intake.store.StoredRecord;
import dev.todoke.notification.FileState;
import dev.todoke.notification.Item;
import dev.todoke.notification.Tidying;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.Finding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital sees how its values could be tidied, cell by cell, and takes the offer or not (値の整え方の提案).
@Component
public class TidyDesk {

    private static final int SHOWN = 50;
    private static final int BATCH = 1000;

    private final FileStore files;
    private final RecordStore records;
    private final FindingStore findings;
    private final ReadingDesk reading;
    private final AuditTrail audit;
    private final Clock clock;

    public TidyDesk(
            FileStore files,
            RecordStore records,
            FindingStore findings,
            ReadingDesk reading,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.records = records;
        this.findings = findings;
        this.reading = reading;
        this.audit = audit;
        this.clock = clock;
    }

    /// An offer with its place.
    public record Placed(long number, long line, Tidying.Offer offer) {}

    /// A file with the offers for its open records.
    ///
    /// @param cells how many cells each kind would change
    /// @param first the first offers in the order of the file
    public record Opened(FileRow file, Map<Tidying, Long> cells, List<Placed> first) {

        public Opened {
            first = List.copyOf(first);
        }
    }

    /// The offers; that values of persons were shown is recorded.
    @Transactional
    public Optional<Opened> open(String receipt) {
        var found = files.find(receipt).filter(f -> f.state().isOpen());
        found.ifPresent(f -> audit.read(IntakeAudit.LIST_VIEWED, "file:" + f.id(), Map.of("kind", "tidying")));
        return found.map(this::offers);
    }

    private Opened offers(FileRow file) {
        var cells = new EnumMap<Tidying, Long>(Tidying.class);
        var first = new ArrayList<Placed>();
        try (var all = records.all(file.id(), file.importLayout())) {
            all.filter(r -> r.submission().isEmpty()).map(StoredRecord::current).forEach(record -> {
                for (var offer : Tidying.offers(record)) {
                    cells.merge(offer.kind(), 1L, Long::sum);
                    if (first.size() < SHOWN) {
                        first.add(new Placed(record.number(), record.line(), offer));
                    }
                }
            });
        }
        return new Opened(file, cells, first);
    }

    /// Takes the offers of these kinds for every open record; answers how many records changed. Each cell is kept
    /// with its value before, as when it is corrected by hand.
    @Transactional
    public Answer take(Reporter who, String receipt, Set<Tidying> kinds) {
        var found = files.find(receipt)
                .map(f -> files.lock(f.id()))
                .filter(f -> f.state().isOpen());
        if (found.isEmpty() || kinds.isEmpty()) {
            audit.refused(IntakeAudit.TIDIED, "", Map.of("records", "0", "kinds", ""));
            return Answer.refused(found.isEmpty() ? "no-such-file" : "tidying-none");
        }
        var file = found.get();
        var changes = changes(file, kinds);
        var checks = reading.checks(file);
        for (int from = 0; from < changes.size(); from += BATCH) {
            var batch = changes.subList(from, Math.min(changes.size(), from + BATCH));
            records.correctAll(file, batch, who.account(), clock.instant());
            checkAgain(file, checks, batch);
        }
        files.count(file.id());
        var counted = files.find(file.id()).orElseThrow();
        files.move(file.id(), counted.errorRecords() == 0 ? FileState.READY : FileState.TO_CORRECT, clock.instant());
        String taken =
                String.join(" ", kinds.stream().sorted().map(Tidying::name).toList());
        audit.done(
                IntakeAudit.TIDIED,
                "file:" + file.id(),
                Map.of("records", Integer.toString(changes.size()), "kinds", taken));
        return new Answer.Done(changes.size());
    }

    private List<RecordStore.Change> changes(FileRow file, Set<Tidying> kinds) {
        var changes = new ArrayList<RecordStore.Change>();
        try (var all = records.all(file.id(), file.importLayout())) {
            all.filter(r -> r.submission().isEmpty()).map(StoredRecord::current).forEach(record -> {
                Map<Item, String> values = Tidying.taken(record, kinds);
                if (!values.isEmpty()) {
                    changes.add(new RecordStore.Change(record, values));
                }
            });
        }
        return changes;
    }

    private void checkAgain(FileRow file, CheckList checks, List<RecordStore.Change> batch) {
        var found = new LinkedHashMap<Long, List<Finding>>();
        for (var change : batch) {
            var record = change.record();
            var again = new ArrayList<>(checks.check(record.with(change.values())));
            findings.ofRecord(file.id(), record.number()).stream()
                    .filter(f ->
                            CorrectionDesk.isOfTheWholeFile(f, change.values().keySet()))
                    .forEach(again::add);
            found.put(record.number(), again);
        }
        findings.replaceAll(file.id(), file.facility().value(), found);
    }
}
