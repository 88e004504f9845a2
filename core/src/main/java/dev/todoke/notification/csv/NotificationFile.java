package dev.todoke.notification.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.todoke.notification.ColumnMapping;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileReading.Unreadable;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.RawRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/// Reads a notification file record by record (届出ファイルの読み取り): millions of rows in constant memory.
///
/// Character set (UTF-8 with or without mark, Windows-31J), header, quotes and line ends are found out from the file.
/// The first records are looked at before any is handed out, so that a file of the wrong kind is refused at once.
public final class NotificationFile {

    /// No value of a notification is longer; beyond it a quote was never closed or line ends were lost.
    private static final int LONGEST_VALUE = 1 << 20;

    private final ImportLayout layout;

    public NotificationFile(ImportLayout layout) {
        this.layout = layout;
    }

    public FileReading read(Path file, Consumer<RawRecord> records) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in, records);
        }
    }

    /// Reads to the end; the caller closes the stream.
    public FileReading read(InputStream in, Consumer<RawRecord> records) throws IOException {
        return read(in, (charset, mark) -> new FileInReading(layout, charset, mark, records));
    }

    /// Reads a file in the columns of a hospital (独自の列); the records leave in those of the layout.
    public FileReading read(InputStream in, ColumnMapping mapping, Consumer<RawRecord> records) throws IOException {
        return read(in, (charset, mark) -> new MappedFileInReading(layout, mapping, charset, mark, records));
    }

    private interface Beginning {
        LinesInReading with(Charset charset, boolean byteOrderMark);
    }

    private FileReading read(InputStream in, Beginning beginning) throws IOException {
        var buffered = new BufferedInputStream(in, Opening.LENGTH);
        buffered.mark(Opening.LENGTH);
        byte[] head = buffered.readNBytes(Opening.LENGTH);
        buffered.reset();
        return switch (Opening.of(head, head.length < Opening.LENGTH)) {
            case Opening.NoText(var why) -> why;
            case Opening.Text(var charset, var mark) -> {
                buffered.skipNBytes(mark);
                yield read(new StrictText(buffered, charset), beginning.with(charset, mark > 0));
            }
        };
    }

    private FileReading read(StrictText text, LinesInReading file) throws IOException {
        try (var lines = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_VALUE)
                .build(new CellsHandler(layout.width()), text)) {
            for (Cells cells : lines) {
                var fault = file.accept(cells, text);
                if (fault.isPresent()) {
                    return fault.get();
                }
            }
            return file.end(text);
        } catch (CsvParseException _) {
            // The parser says in its own words that a quote or a value does not end; kind and place are ours to name.
            return Unreadable.at(text.quoteFault(), file.nextLine(), 0);
        } catch (UncheckedIOException wrapped) {
            return brokenOrThrow(Objects.requireNonNull(wrapped.getCause()), file);
        }
    }

    private FileReading brokenOrThrow(IOException cause, LinesInReading file) throws IOException {
        if (!(cause instanceof StrictText.BrokenText broken)) {
            throw cause;
        }
        return switch (broken.kind()) {
            case CONTROL -> Unreadable.at(FileFault.BINARY, broken.line(), 0);
            case UNDECODABLE -> Unreadable.at(FileFault.UNDECODABLE, broken.line(), 0, file.charsetName());
            case CUT_CHARACTER ->
                Unreadable.at(FileFault.TRUNCATED, broken.line(), 0, "?", Integer.toString(layout.width()));
        };
    }
}
