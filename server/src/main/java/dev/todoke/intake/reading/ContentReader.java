package dev.todoke.intake.reading;

import dev.todoke.intake.Printed;
import dev.todoke.intake.form.FormReader;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FormStore;
import dev.todoke.intake.store.MappingStore;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.notification.RawRecord;
import dev.todoke.sheet.SheetLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Recognises a file by its first bytes, whatever its name, and reads its records (届出ファイルの読み取り).
@Component
public class ContentReader {

    private static final int HEAD = 1 << 18;
    private static final int MARK = 4096;
    private static final int LARGEST_PDF_MEBIBYTES = 64;
    private static final int MEBIBYTE = 1 << 20;

    private final FormStore forms;
    private final MappingStore mappings;

    public ContentReader(FormStore forms, MappingStore mappings) {
        this.forms = forms;
        this.mappings = mappings;
    }

    /// Whether matching columns could make the file readable.
    public static boolean isAboutColumns(FileReading.Unreadable why) {
        return switch (why.fault()) {
            case UNKNOWN_COLUMNS, WRONG_COLUMN_COUNT, WRONG_HEADER, SHIFTED_LEFT, SHIFTED_RIGHT -> true;
            default -> false;
        };
    }

    /// Hands out every record; those of a file that turns out unreadable are to be forgotten.
    public ContentReading read(FileRow file, InputStream content, Consumer<RawRecord> records) throws IOException {
        var buffered = new BufferedInputStream(content, HEAD);
        return switch (kind(buffered)) {
            case PDF -> form(file, buffered, records);
            case XLSX -> new WorkbookReader(file, mappings, records).read(workbook(buffered));
            case TEXT -> text(file, buffered, records);
        };
    }

    /// The first lines of a text file or rows of a workbook; none of anything else.
    public List<List<String>> firstLines(InputStream content, int most) throws IOException {
        var buffered = new BufferedInputStream(content, HEAD);
        return switch (kind(buffered)) {
            case PDF -> List.of();
            case TEXT -> NotificationFiles.firstLines(buffered, most);
            case XLSX -> {
                var lines = new ArrayList<List<String>>();
                SheetLines.read(workbook(buffered), (_, cells) -> {
                    if (cells.stream().anyMatch(c -> !c.isBlank())) {
                        lines.add(cells);
                    }
                    return lines.size() < most;
                });
                yield lines;
            }
        };
    }

    private enum Kind {
        PDF,
        XLSX,
        TEXT
    }

    private static Kind kind(BufferedInputStream content) throws IOException {
        content.mark(HEAD);
        var head = new String(content.readNBytes(MARK), StandardCharsets.ISO_8859_1);
        content.reset();
        // the mark of a PDF may stand behind up to 1,024 other bytes; source: ISO 32000-1, Annex H, note 13
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf <= 1024) {
            return Kind.PDF;
        }
        boolean workbook =
                head.startsWith("PK\u0003\u0004") && (head.contains("[Content_Types]") || head.contains("xl/"));
        return workbook ? Kind.XLSX : Kind.TEXT;
    }

    /// One byte more than is allowed tells that a file is too large.
    private static byte[] workbook(InputStream content) throws IOException {
        return content.readNBytes(SheetLines.MOST_MEBIBYTES * MEBIBYTE + 1);
    }

    /// A mapping that the hospital made for this heading comes before the layout of the import.
    private ContentReading text(FileRow file, BufferedInputStream content, Consumer<RawRecord> records)
            throws IOException {
        content.mark(HEAD);
        var kept = NotificationFiles.firstLines(content, 1).stream()
                .findFirst()
                .flatMap(first -> mappings.find(file.facility(), first));
        content.reset();
        if (kept.isEmpty()) {
            var reading = NotificationFiles.read(file.importLayout(), content, records);
            return new ContentReading(new FileSource.Csv(), reading, List.of());
        }
        var reading = NotificationFiles.read(file.importLayout(), kept.get().mapping(), content, records);
        return new ContentReading(new FileSource.Mapped("csv", kept.get().id()), reading, List.of(mapped(kept.get())));
    }

    static Sentence mapped(MappingStore.Kept kept) {
        return ContentReading.notice("MAPPED", Printed.time(kept.madeAt()));
    }

    private ContentReading form(FileRow file, InputStream content, Consumer<RawRecord> records) throws IOException {
        var pdf = content.readNBytes(LARGEST_PDF_MEBIBYTES * MEBIBYTE + 1);
        if (pdf.length > LARGEST_PDF_MEBIBYTES * MEBIBYTE) {
            return ContentReading.unreadable(
                    new FileSource.OtherPdf(), FileFault.TOO_LARGE, Integer.toString(LARGEST_PDF_MEBIBYTES));
        }
        return new FormReader(file.importLayout(), forms::known).read(pdf, file.facility(), file.receivedAt(), records);
    }
}
