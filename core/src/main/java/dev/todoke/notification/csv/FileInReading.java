package dev.todoke.notification.csv;

import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileReading.Unreadable;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.RawRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A file while it is being read: what is known of it so far, and the first records held back until their columns are
/// known to be right.
final class FileInReading implements LinesInReading {

    /// Records looked at together before the first is handed out.
    private static final int SAMPLE = 50;

    private final ImportLayout layout;
    private final Charset charset;
    private final boolean byteOrderMark;
    private final Consumer<RawRecord> records;
    private final List<Cells> heldBack = new ArrayList<>();
    private boolean header;
    private boolean lookedAt;
    private long lines;
    private long handedOut;
    private long lastLine;

    FileInReading(ImportLayout layout, Charset charset, boolean byteOrderMark, Consumer<RawRecord> records) {
        this.layout = layout;
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
        this.records = records;
    }

    @Override
    public Optional<Unreadable> accept(Cells cells, StrictText text) throws IOException {
        lines++;
        lastLine = cells.line();
        if (lines == 1 && Header.isHeader(cells, layout)) {
            header = true;
            return Header.disagreement(cells, layout);
        }
        if (cells.count() != layout.width()) {
            return Optional.of(wrongCount(cells, text));
        }
        if (lookedAt) {
            handOut(cells);
            return Optional.empty();
        }
        heldBack.add(cells);
        return heldBack.size() < SAMPLE ? Optional.empty() : lookAtSample();
    }

    private Optional<Unreadable> lookAtSample() {
        lookedAt = true;
        if (heldBack.isEmpty()) {
            return Optional.empty();
        }
        var shift = new ShiftSearch(layout, heldBack).search();
        if (shift.isEmpty()) {
            heldBack.forEach(this::handOut);
        }
        heldBack.clear();
        return shift;
    }

    private void handOut(Cells cells) {
        handedOut++;
        records.accept(RawRecord.ofOwned(layout, cells.line(), handedOut, cells.owned()));
    }

    private Unreadable wrongCount(Cells cells, StrictText text) throws IOException {
        String found = Integer.toString(cells.count());
        String needed = Integer.toString(layout.width());
        if (cells.count() == 1) {
            var separator = otherSeparator(cells.value(0));
            if (separator.isPresent()) {
                return Unreadable.at(FileFault.WRONG_SEPARATOR, cells.line(), 0, separator.get());
            }
        }
        if (cells.count() < layout.width() && text.endsInside(cells)) {
            return Unreadable.at(FileFault.TRUNCATED, cells.line(), cells.count(), found, needed);
        }
        return new ShiftSearch(layout, List.of(cells))
                .search()
                .orElse(Unreadable.at(FileFault.WRONG_COLUMN_COUNT, cells.line(), 0, found, needed));
    }

    private static Optional<String> otherSeparator(String line) {
        if (line.indexOf('\t') >= 0) {
            return Optional.of("TAB");
        }
        return line.indexOf(';') >= 0 ? Optional.of(";") : Optional.empty();
    }

    @Override
    public FileReading end(StrictText text) {
        if (!lookedAt) {
            var fault = lookAtSample();
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        if (handedOut == 0) {
            return Unreadable.wholeFile(header ? FileFault.ONLY_HEADER : FileFault.EMPTY);
        }
        var lineEnd = text.hasCarriageReturns() ? FileForm.LineEnd.CRLF : FileForm.LineEnd.LF;
        return new FileReading.ReadInFull(new FileForm(charset, byteOrderMark, header, lineEnd), handedOut);
    }

    @Override
    public long nextLine() {
        return lastLine + 1;
    }

    @Override
    public String charsetName() {
        return new FileForm(charset, byteOrderMark, header, FileForm.LineEnd.LF).charsetName();
    }
}
