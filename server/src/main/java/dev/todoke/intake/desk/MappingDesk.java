package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.job.ReadingJob;
import dev.todoke.intake.reading.ContentReader;
import dev.todoke.intake.store.FileKindStore;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FileVault;
import dev.todoke.intake.store.MappingStore;
import dev.todoke.jobs.JobDesk;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.ColumnMapping;
import dev.todoke.notification.FileState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital says once which of its columns holds which item (列の対応). The file is then read again, and later
/// files with the same heading by themselves.
@Component
public class MappingDesk {

    private static final int SHOWN = 6;

    private final FileStore files;
    private final FileVault vault;
    private final FileKindStore kinds;
    private final ContentReader reader;
    private final MappingStore mappings;
    private final JobDesk jobs;
    private final AuditTrail audit;
    private final Clock clock;

    public MappingDesk(
            FileStore files,
            FileVault vault,
            FileKindStore kinds,
            ContentReader reader,
            MappingStore mappings,
            JobDesk jobs,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.vault = vault;
        this.kinds = kinds;
        this.reader = reader;
        this.mappings = mappings;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /// A file in unknown columns with its first lines.
    public record Opened(FileRow file, List<List<String>> lines) {

        public Opened {
            lines = List.copyOf(lines);
        }

        public int width() {
            return lines.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /// The file with sample values, unless its columns are known or cannot be matched; that values were shown is
    /// recorded.
    @Transactional
    public Optional<Opened> open(String receipt) {
        var file = files.find(receipt).filter(MappingDesk::canBeMatched);
        file.ifPresent(f -> audit.read(IntakeAudit.LIST_VIEWED, "file:" + f.id(), Map.of("kind", "columns")));
        return file.map(f -> new Opened(f, lines(f))).filter(o -> o.width() > 1);
    }

    private static boolean canBeMatched(FileRow file) {
        return file.state() == FileState.UNREADABLE
                && file.fault().filter(ContentReader::isAboutColumns).isPresent();
    }

    private List<List<String>> lines(FileRow file) {
        try (var content = vault.open(file.id())) {
            return reader.firstLines(content, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps the mapping and asks for the reading of the file.
    @Transactional
    public Answer match(Reporter who, String receipt, ColumnMapping mapping) {
        var found = files.find(receipt).filter(MappingDesk::canBeMatched);
        var lines = found.map(this::lines).orElse(List.of());
        var reasons = new ArrayList<>(mapping.reasons());
        if (lines.isEmpty()) {
            reasons.add(Sentence.of("mapping", "no-file"));
        }
        if (!reasons.isEmpty()) {
            audit.refused(IntakeAudit.COLUMNS_MATCHED, "", Map.of("columns", ""));
            return new Answer.Refused(reasons);
        }
        var file = files.lock(found.orElseThrow().id());
        mappings.add(who.facility(), lines.getFirst(), mapping, clock.instant(), who.account());
        kinds.forget(file.id());
        files.readAgain(file.id());
        files.move(file.id(), FileState.RECEIVED, clock.instant());
        jobs.request(ReadingJob.KIND, Long.toString(file.id()), Map.of("file", Long.toString(file.id())));
        int columns = mapping.columns().size();
        audit.done(IntakeAudit.COLUMNS_MATCHED, "file:" + file.id(), Map.of("columns", Integer.toString(columns)));
        return new Answer.Done(columns);
    }
}
