package dev.todoke.notification.csv;

import dev.todoke.notification.ColumnMapping;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileReading.Unreadable;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.RawRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// A file in a hospital's own columns while it is being read (独自の列のファイル).
final class MappedFileInReading implements LinesInReading {

    private final ImportLayout layout;
    private final ColumnMapping mapping;
    private final FileForm form;
    private final Consumer<RawRecord> records;
    private long lines;
    private long handedOut;
    private long lastLine;

    MappedFileInReading(
            ImportLayout layout,
            ColumnMapping mapping,
            Charset charset,
            boolean byteOrderMark,
            Consumer<RawRecord> records) {
        this.layout = layout;
        this.mapping = mapping;
        this.form = new FileForm(charset, byteOrderMark, mapping.header(), FileForm.LineEnd.LF);
        this.records = records;
    }

    @Override
    public Optional<Unreadable> accept(Cells cells, StrictText text) throws IOException {
        lines++;
        lastLine = cells.line();
        if (lines == 1 && mapping.header()) {
            return Optional.empty();
        }
        if (cells.count() != mapping.width()) {
            boolean cut = cells.count() < mapping.width() && text.endsInside(cells);
            return Optional.of(Unreadable.at(
                    cut ? FileFault.TRUNCATED : FileFault.WRONG_COLUMN_COUNT,
                    cells.line(),
                    0,
                    Integer.toString(cells.count()),
                    Integer.toString(mapping.width())));
        }
        handedOut++;
        records.accept(mapping.record(layout, cells.line(), handedOut, Arrays.asList(cells.owned())));
        return Optional.empty();
    }

    @Override
    public FileReading end(StrictText text) {
        if (handedOut == 0) {
            return Unreadable.wholeFile(mapping.header() ? FileFault.ONLY_HEADER : FileFault.EMPTY);
        }
        var lineEnd = text.hasCarriageReturns() ? FileForm.LineEnd.CRLF : FileForm.LineEnd.LF;
        return new FileReading.ReadInFull(
                new FileForm(form.charset(), form.byteOrderMark(), form.header(), lineEnd), handedOut);
    }

    @Override
    public long nextLine() {
        return lastLine + 1;
    }

    @Override
    public String charsetName() {
        return form.charsetName();
    }
}
