package dev.todoke.closing.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.ClosingFile;
import dev.todoke.closing.ClosingFinding;
import dev.todoke.closing.ClosingSelfCheck;
import dev.todoke.closing.Layout76;
import dev.todoke.closing.LayoutReading;
import dev.todoke.closing.ManagementList;
import dev.todoke.closing.archive.ArchivePackage;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.ProvenanceStore;
import dev.todoke.closing.store.ProvenanceStore.Fact;
import dev.todoke.closing.store.ProvenanceStore.Scope;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import dev.todoke.sheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a closing is looked at as a whole and taken along: 76 items as CSV and xlsx, archive package,
/// management list (確定した年のファイルと保存一式).
@Component
public class ClosingFilesDesk {

    private final ClosingStore closings;
    private final ProvenanceStore provenance;
    private final AuditTrail audit;

    public ClosingFilesDesk(ClosingStore closings, ProvenanceStore provenance, AuditTrail audit) {
        this.closings = closings;
        this.provenance = provenance;
        this.audit = audit;
    }

    /// What can be taken along (受け取れるファイル).
    public enum File {
        ITEMS_CSV("items.csv"),
        ITEMS_XLSX("items.xlsx"),
        ARCHIVE("archive.zip");

        private final String text;

        File(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        public static Optional<File> of(String text) {
            return List.of(values()).stream().filter(f -> f.text.equals(text)).findFirst();
        }
    }

    /// A closing with what it depends on.
    public record View(
            ClosingStore.Line line, List<ClosingEdition.Part> editions, List<Fact> facts, List<Scope> scopes) {}

    @Transactional(readOnly = true)
    public Optional<View> view(long number) {
        return line(number)
                .map(line -> new View(
                        line, provenance.editions(number), provenance.facts(number), provenance.scopes(number)));
    }

    private Optional<ClosingStore.Line> line(long number) {
        return closings.lines().stream()
                .filter(line -> line.summary().number() == number)
                .findFirst();
    }

    /// Records that a file is taken; answers what is written under which name.
    @Transactional
    public Optional<ClosingStore.Line> take(long number, File file) {
        var line = line(number);
        line.ifPresent(found -> audit.done(
                ClosingAudit.TAKEN,
                "closing:" + number,
                Map.of(
                        "year",
                        found.summary().year().toString(),
                        "version",
                        Integer.toString(found.summary().version()),
                        "file",
                        file.text())));
        return line;
    }

    // the writer goes over the records once, while the stream is open
    @SuppressWarnings("StreamToIterable")
    @Transactional(readOnly = true)
    public void write(ClosingStore.Line line, File file, OutputStream out) throws IOException {
        long number = line.summary().number();
        switch (file) {
            case ITEMS_CSV -> {
                try (var records = closings.records(number)) {
                    ClosingFile.write(records.iterator(), out);
                }
            }
            case ITEMS_XLSX -> writeSheet(line, out);
            case ARCHIVE ->
                new ArchivePackage(
                                line.summary(),
                                line.counts(),
                                provenance.editions(number),
                                provenance.facts(number).stream()
                                        .map(fact -> Map.entry(fact.name(), fact.value()))
                                        .toList(),
                                findings(number),
                                () -> closings.records(number))
                        .writeTo(out);
        }
    }

    /// Codes and dates as text: a spreadsheet program must not turn 0401 into 401. Only serial numbers,
    /// ages and days are numbers.
    private void writeSheet(ClosingStore.Line line, OutputStream out) throws IOException {
        var columns = Layout76.items().stream()
                .map(item -> switch (item.number()) {
                    case 1, 2, 3, 5, 68 -> SheetColumn.number(item.nameJa());
                    default -> SheetColumn.text(item.nameJa());
                })
                .toList();
        try (var records = closings.records(line.summary().number())) {
            Iterator<List<String>> rows = records.map(ClosedRecord::values).iterator();
            SheetWriter.write(new Sheet(line.summary().year() + "年診断", columns, () -> rows), out);
        }
    }

    private List<ClosingFinding> findings(long number) {
        var findings = new ArrayList<ClosingFinding>();
        var reading = provenance.editions(number).stream()
                .filter(part -> part.name().equals("layout-reading"))
                .findFirst()
                .flatMap(part -> LayoutReading.read(part.edition()))
                .orElse(LayoutReading.STANDARD);
        var check = new ClosingSelfCheck(reading);
        try (var records = closings.records(number)) {
            records.forEach(record -> check.next(record, findings::add));
        }
        return findings;
    }

    /// Form 1, from the closings.
    @Transactional(readOnly = true)
    public ManagementList managementList() {
        return ManagementList.of(closings.all());
    }
}
