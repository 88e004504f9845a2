package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.reading.ContentReader;
import dev.todoke.intake.store.FileKindStore;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FileVault;
import dev.todoke.intake.store.FindingStore;
import dev.todoke.intake.store.RecordStore;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileState;
import dev.todoke.notification.RawRecord;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a received file and checks its records (読み取りと点検), in one transaction: after a crash nothing of it is there
/// and it is read again.
@Component
public class ReadingDesk {

    private static final int BATCH = 2000;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final FileStore files;
    private final FileVault vault;
    private final ContentReader reader;
    private final FileKindStore kinds;
    private final RecordStore records;
    private final FindingStore findings;
    private final FacilityReader facilities;
    private final AuditTrail audit;
    private final Clock clock;

    public ReadingDesk(
            FileStore files,
            FileVault vault,
            ContentReader reader,
            FileKindStore kinds,
            RecordStore records,
            FindingStore findings,
            FacilityReader facilities,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.vault = vault;
        this.reader = reader;
        this.kinds = kinds;
        this.records = records;
        this.findings = findings;
        this.facilities = facilities;
        this.audit = audit;
        this.clock = clock;
    }

    /// Says that the reading has begun, so that the hospital sees it (点検中).
    @Transactional
    public void begin(long file) {
        var row = files.lock(file);
        if (row.state() == FileState.RECEIVED) {
            files.move(file, FileState.CHECKING, clock.instant());
        }
    }

    /// Reads the file unless that has been done; answers it as it stands then.
    @Transactional
    public FileRow read(long file, Progress progress) {
        var row = files.lock(file);
        if (row.state() != FileState.RECEIVED && row.state() != FileState.CHECKING) {
            return row;
        }
        var batch = new Batch(row, checks(row), progress);
        try (var content = vault.open(file)) {
            var reading = reader.read(row, content, batch::add);
            kinds.wasRead(row, reading);
            end(row, batch, reading.reading());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.find(file).orElseThrow();
    }

    /// The checks in force for a file of this facility on the day it arrived.
    CheckList checks(FileRow row) {
        var day = LocalDate.ofInstant(row.receivedAt(), JAPAN);
        var occasion = CheckOccasion.on(PartialDate.of(day));
        var ofFacility = facilities.find(row.facility()).map(occasion::by).orElse(occasion);
        return CheckList.inForce(row.year().map(ofFacility::forYear).orElse(ofFacility));
    }

    private void end(FileRow row, Batch batch, FileReading reading) {
        switch (reading) {
            case FileReading.ReadInFull read -> {
                batch.store();
                files.wasRead(row.id(), read);
                files.count(row.id());
                files.move(row.id(), batch.errors == 0 ? FileState.READY : FileState.TO_CORRECT, clock.instant());
                audited(row, read.records(), batch.errors);
            }
            case FileReading.Unreadable why -> {
                batch.forget();
                files.wasUnreadable(row.id(), why);
                files.move(row.id(), FileState.UNREADABLE, clock.instant());
                audited(row, 0, 0);
            }
        }
    }

    private void audited(FileRow row, long read, long errors) {
        audit.done(
                IntakeAudit.CHECKED,
                "file:" + row.id(),
                Map.of("records", Long.toString(read), "errors", Long.toString(errors)));
    }

    /// Records that were read and not stored yet.
    private final class Batch {

        private final FileRow file;
        private final CheckList checks;
        private final Progress progress;
        private final List<RawRecord> waiting = new ArrayList<>(BATCH);
        private final Map<Long, List<Finding>> found = new LinkedHashMap<>();
        private boolean stored;
        private long errors;

        Batch(FileRow file, CheckList checks, Progress progress) {
            this.file = file;
            this.checks = checks;
            this.progress = progress;
        }

        void add(RawRecord record) {
            waiting.add(record);
            var findingsOfRecord = checks.check(record);
            if (!findingsOfRecord.isEmpty()) {
                found.put(record.number(), findingsOfRecord);
                errors += findingsOfRecord.stream().anyMatch(Finding::isError) ? 1 : 0;
            }
            if (waiting.size() == BATCH) {
                store();
            }
        }

        void store() {
            if (waiting.isEmpty()) {
                return;
            }
            stored = true;
            records.add(file.id(), file.facility().value(), waiting);
            findings.add(file.id(), file.facility().value(), found);
            progress.advance(waiting.size());
            waiting.clear();
            found.clear();
        }

        /// A file that turns out unreadable leaves no record behind.
        void forget() {
            waiting.clear();
            found.clear();
            if (stored) {
                records.forget(file.id());
            }
        }
    }
}
