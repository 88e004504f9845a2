package dev.todoke.provision.publication;

import dev.todoke.kernel.CsvLines;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A table as text (表の文字): pasted from a spreadsheet with tabs between the cells, or as comma separated values.
public final class TableText {

    /// More rows than anybody publishes; what is longer is a data file and no table.
    public static final int MOST_ROWS = 5_000;

    public static final int MOST_COLUMNS = 200;

    private TableText() {}

    /// The rows of a text, at most [#MOST_ROWS] and one more that tells there were more.
    public static List<List<String>> rows(String text) {
        return text.contains("\t") ? tabs(text) : commas(text);
    }

    private static List<List<String>> tabs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_ROWS + 1L)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static List<List<String>> commas(String text) {
        var lines = new CsvLines(new StringReader(text));
        var rows = new ArrayList<List<String>>();
        try {
            var next = lines.next();
            while (next.isPresent() && rows.size() <= MOST_ROWS) {
                rows.add(next.get());
                next = lines.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always readable", e);
        }
        return List.copyOf(rows);
    }
}
