package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.store.ConfirmedWarning;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FindingStore;
import dev.todoke.intake.store.RecordStore;
import dev.todoke.intake.store.StoredRecord;
import dev.todoke.notification.FileState;
import dev.todoke.notification.Item;
import dev.todoke.validation.Finding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital corrects values and confirms warnings (値の訂正と警告の確認). Errors never stop saving.
@Component
public class CorrectionDesk {

    private static final String REPEATED = "N08";

    private final FileStore files;
    private final RecordStore records;
    private final FindingStore findings;
    private final ReadingDesk reading;
    private final AuditTrail audit;
    private final Clock clock;

    public CorrectionDesk(
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

    /// One record as a page shows it: values, what was found, where to go next.
    ///
    /// @param confirmed warnings of the record that were confirmed
    /// @param next number of the next open record with a finding
    public record Opened(
            FileRow file,
            StoredRecord record,
            List<Finding> findings,
            List<ConfirmedWarning> confirmed,
            Optional<Long> next) {

        public Opened {
            findings = List.copyOf(findings);
            confirmed = List.copyOf(confirmed);
        }
    }

    /// Opens one record to look at it; that is recorded.
    @Transactional
    public Optional<Opened> open(String receipt, long number) {
        var opened = files.find(receipt).flatMap(file -> find(file, number));
        opened.ifPresent(o -> audit.read(
                IntakeAudit.RECORD_VIEWED, "file:" + o.file().id(), Map.of("number", Long.toString(number))));
        return opened;
    }

    private Optional<Opened> find(FileRow file, long number) {
        return records.find(file.id(), number, file.importLayout())
                .map(record -> new Opened(
                        file,
                        record,
                        findings.ofRecord(file.id(), number),
                        findings.confirmed(file.id(), number),
                        records.nextWithFinding(file.id(), number)));
    }

    /// Saves the values that differ and checks the record again.
    @Transactional
    public Answer correct(Reporter who, String receipt, long number, Map<Item, String> values) {
        var file = files.find(receipt);
        if (file.isEmpty()) {
            return Answer.refused("no-such-file");
        }
        var row = files.lock(file.get().id());
        var record = records.find(row.id(), number, row.importLayout());
        if (record.isEmpty()
                || record.get().submission().isPresent()
                || !row.state().isOpen()) {
            audit.refused(
                    IntakeAudit.CORRECTED, "file:" + row.id(), Map.of("number", Long.toString(number), "items", ""));
            return Answer.refused("not-open", row.state().ja());
        }
        var changed = changed(record.get(), values);
        if (!changed.isEmpty()) {
            records.correct(record.get(), row, changed, who.account(), clock.instant());
            checkAgain(row, record.get(), changed);
            audit.done(
                    IntakeAudit.CORRECTED,
                    "file:" + row.id(),
                    Map.of("number", Long.toString(number), "items", names(changed)));
        }
        return new Answer.Done(changed.size());
    }

    private static Map<Item, String> changed(StoredRecord record, Map<Item, String> values) {
        var changed = new EnumMap<Item, String>(Item.class);
        values.forEach((item, value) -> {
            if (!record.current().value(item).equals(value)) {
                changed.put(item, value);
            }
        });
        return changed;
    }

    private static String names(Map<Item, String> changed) {
        return String.join(" ", changed.keySet().stream().map(Item::number).toList());
    }

    /// A repeated tumour is known from the whole file: its warning stays unless what it rests on was changed.
    private void checkAgain(FileRow row, StoredRecord record, Map<Item, String> changed) {
        long number = record.current().number();
        var found = new ArrayList<>(reading.checks(row).check(record.current().with(changed)));
        findings.ofRecord(row.id(), number).stream()
                .filter(f -> isOfTheWholeFile(f, changed.keySet()))
                .forEach(found::add);
        findings.replace(row.id(), row.facility().value(), number, found);
        settle(row);
    }

    /// Known from the whole file, and nothing it rests on was changed.
    static boolean isOfTheWholeFile(Finding finding, Set<Item> changed) {
        return finding.check().equals(REPEATED) && finding.items().stream().noneMatch(changed::contains);
    }

    private void settle(FileRow row) {
        files.count(row.id());
        var counted = files.find(row.id()).orElseThrow();
        var state = counted.errorRecords() == 0 ? FileState.READY : FileState.TO_CORRECT;
        files.move(row.id(), state, clock.instant());
    }

    /// The values with these warnings are right, for a reason; `check` empty means every warning of the file.
    /// It holds until one of the items of the warning is corrected.
    @Transactional
    public Answer confirm(Reporter who, String receipt, String check, String reason) {
        var file = files.find(receipt);
        if (file.isEmpty()) {
            return Answer.refused("no-such-file");
        }
        if (reason.isBlank()) {
            audit.refused(
                    IntakeAudit.WARNINGS_CONFIRMED, "file:" + file.get().id(), Map.of("check", check, "records", "0"));
            return Answer.refused("reason-missing");
        }
        long confirmed = findings.confirm(file.get().id(), check, reason, who.account(), clock.instant());
        audit.done(
                IntakeAudit.WARNINGS_CONFIRMED,
                "file:" + file.get().id(),
                Map.of("check", check, "records", Long.toString(confirmed)));
        return new Answer.Done(confirmed);
    }
}
