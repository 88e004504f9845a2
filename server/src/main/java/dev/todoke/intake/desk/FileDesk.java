package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.store.FileKindStore;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FindingStore;
import dev.todoke.intake.store.FindingsOfCheck;
import dev.todoke.intake.store.PlacedFinding;
import dev.todoke.intake.store.RecordStore;
import dev.todoke.intake.store.StoredRecord;
import dev.todoke.intake.store.SubmissionRow;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.notification.RawRecord;
import dev.todoke.sheet.Sheet;
import dev.todoke.validation.CheckedRecord;
import dev.todoke.validation.SubmissionRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a hospital looks at (届出ファイルの閲覧): files, findings, counts, and the files it takes away.
@Component
public class FileDesk {

    private final FileStore files;
    private final FileKindStore kinds;
    private final RecordStore records;
    private final FindingStore findings;
    private final SubmissionStore submissions;
    private final SubmissionDesk submission;
    private final AuditTrail audit;

    public FileDesk(
            FileStore files,
            FileKindStore kinds,
            RecordStore records,
            FindingStore findings,
            SubmissionStore submissions,
            SubmissionDesk submission,
            AuditTrail audit) {
        this.files = files;
        this.kinds = kinds;
        this.records = records;
        this.findings = findings;
        this.submissions = submissions;
        this.submission = submission;
        this.audit = audit;
    }

    /// Files of this facility, some of them, with the number of all.
    public record Listed(List<FileRow> files, long all, List<SubmissionStore.NilReturn> nilReturns) {

        public Listed {
            files = List.copyOf(files);
            nilReturns = List.copyOf(nilReturns);
        }
    }

    /// One file with its findings by check and its submissions.
    public record Opened(
            FileRow file,
            List<FindingsOfCheck> perCheck,
            List<SubmissionRow> submissions,
            SubmissionRequest.Standing standing,
            About about) {

        public Opened {
            perCheck = List.copyOf(perCheck);
            submissions = List.copyOf(submissions);
        }
    }

    /// What kind of file it is and how it came to its present state (ファイルについて).
    ///
    /// @param kind `csv`, `xlsx`, `pdf`, or empty before it was read
    public record About(String kind, List<Sentence> notices, List<FileKindStore.Since> states) {

        public About {
            notices = List.copyOf(notices);
            states = List.copyOf(states);
        }
    }

    /// Open records by site and year of diagnosis (部位・診断年ごとの件数).
    public record Tally(SortedMap<String, SortedMap<Integer, Long>> bySite) {}

    @Transactional
    public Listed list(int limit, long offset) {
        return new Listed(files.newest(limit, offset), files.count(), submissions.nilReturns());
    }

    @Transactional
    public Optional<Opened> open(String receipt) {
        return files.find(receipt)
                .map(file -> new Opened(
                        file,
                        findings.perCheck(file.id()),
                        submissions.ofFile(file.id()),
                        submission.standing(file),
                        about(file.id())));
    }

    private About about(long file) {
        return new About(kinds.kind(file).orElse(""), kinds.notices(file), kinds.states(file));
    }

    /// A file that was received just now and is not read yet.
    @Transactional
    public Optional<FileRow> received(String receipt) {
        return files.find(receipt);
    }

    /// Findings in the order of the file, of one check or of all; that values of persons were shown is recorded.
    @Transactional
    public List<PlacedFinding> placed(FileRow file, String check, int limit, long offset) {
        viewed(file, "list");
        return findings.placed(file.id(), check, limit, offset);
    }

    @Transactional
    public long count(FileRow file, String check) {
        return findings.count(file.id(), check);
    }

    private void viewed(FileRow file, String kind) {
        audit.read(IntakeAudit.LIST_VIEWED, "file:" + file.id(), Map.of("kind", kind));
    }

    @Transactional
    public Tally tally(FileRow file) {
        var bySite = new TreeMap<String, SortedMap<Integer, Long>>();
        try (var all = records.all(file.id(), file.importLayout())) {
            all.filter(r -> r.submission().isEmpty())
                    .map(r -> new CheckedRecord(r.current()))
                    .forEach(r -> count(bySite, r));
        }
        return new Tally(bySite);
    }

    private static void count(SortedMap<String, SortedMap<Integer, Long>> bySite, CheckedRecord record) {
        var site = record.topography().map(t -> t.site()).orElse("");
        int year = record.diagnosed().flatMap(d -> d.year()).orElse(0);
        bySite.computeIfAbsent(site, _ -> new TreeMap<>()).merge(year, 1L, Long::sum);
    }

    /// The list of findings as CSV: `line,record,check,severity,item,value,message`, with a byte order mark for Excel.
    @Transactional
    public void writeFindings(FileRow file, Locale locale, OutputStream out) {
        viewed(file, "findings.csv");
        try (var all = findings.all(file.id())) {
            FindingsCsv.write(all, locale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file as it stands after corrections, in the form in which it came.
    @Transactional
    public void writeCorrected(FileRow file, OutputStream out) {
        viewed(file, "corrected.csv");
        var form = formFor(file);
        try (var all = current(file)) {
            NotificationFiles.write(file.importLayout(), form, out, all.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same as a sheet (直した届出の表).
    @Transactional
    public Sheet correctedSheet(FileRow file) {
        viewed(file, "corrected.xlsx");
        try (var all = current(file)) {
            return NotificationSheets.of(all.toList());
        }
    }

    /// UTF-8 when a corrected value has a character that the file's character set lacks.
    private FileForm formFor(FileRow file) {
        var form = file.form().orElse(FileForm.UTF_8_WITH_HEADER);
        if (form.charset().equals(StandardCharsets.UTF_8) || canWrite(file, form.charset())) {
            return form;
        }
        return new FileForm(StandardCharsets.UTF_8, true, form.header(), form.lineEnd());
    }

    private boolean canWrite(FileRow file, Charset charset) {
        var encoder = charset.newEncoder();
        try (var all = current(file)) {
            return all.flatMap(r -> r.cells().stream()).allMatch(encoder::canEncode);
        }
    }

    private Stream<RawRecord> current(FileRow file) {
        return records.all(file.id(), file.importLayout()).map(StoredRecord::current);
    }
}
