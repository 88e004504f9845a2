package dev.todoke.closing;

import dev.todoke.kernel.CsvLines;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/// Reads a file of 76 items record by record (年次確定ファイルの読み取り).
public final class ClosingFileReader {

    private final CsvLines lines;

    private ClosingFileReader(CsvLines lines) {
        this.lines = lines;
    }

    /// A line of the file (ファイルの1行).
    public sealed interface Line {

        record Read(ClosedRecord record) implements Line {}

        /// @param line number of the line in the file
        record WrongWidth(long line, int columns) implements Line {}
    }

    /// A file whose first line names the items; empty when it names others.
    public static Optional<ClosingFileReader> open(Reader in) throws IOException {
        var lines = new CsvLines(in);
        return lines.next().filter(header -> header.equals(Layout76.header())).map(_ -> new ClosingFileReader(lines));
    }

    /// The next line; empty at the end.
    public Optional<Line> next() throws IOException {
        Optional<List<String>> values = lines.next();
        return values.map(found -> found.size() == ClosedRecord.ITEMS
                ? new Line.Read(new ClosedRecord(found))
                : new Line.WrongWidth(lines.lineNumber(), found.size()));
    }
}
