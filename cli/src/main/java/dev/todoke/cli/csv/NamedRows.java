package dev.todoke.cli.csv;

import dev.todoke.cli.Console;
import dev.todoke.cli.ProgressBar;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One pass over the rows of a file with a header line (1行ずつの読み込み): comma, RFC 4180 quotes, any line ends.
///
/// UTF-8, or Windows-31J from the first row that only this can be. A row that cannot be read is handed on with its
/// fault, and the rows behind it are read. Memory does not grow with the number of rows.
public final class NamedRows {

    private static final int SHOWN = 40;

    private final Console console;
    private final Words words;
    private final String name;

    /// @param name path of the file, `-` for standard input
    public NamedRows(Console console, String name) {
        this.console = console;
        this.words = console.words("csv");
        this.name = name;
    }

    /// What is done with the header and with each row.
    public interface Visitor {
        void header(InputColumns columns) throws IOException;

        void row(InputRow row) throws IOException;
    }

    /// Answers whether the file had a header line at all. The call is wrong when a column is missing.
    ///
    /// @param needed columns in lower case
    /// @param doing word for the progress bar
    public boolean over(List<String> needed, String doing, Visitor visitor) throws IOException {
        try (var file = open();
                var progress = new ProgressBar(console, doing)) {
            if (!file.advance()) {
                return false;
            }
            var columns = header(file);
            columns.require(needed, name, words);
            visitor.header(columns);
            var row = new InputRow(columns, file);
            while (file.advance()) {
                row.begin();
                visitor.row(row);
                progress.advance(1);
            }
            return true;
        }
    }

    /// The sentence about a row that is unusable as a whole.
    public String sentence(InputRow row) {
        return switch (row.fault()) {
            case NONE -> "";
            case OPEN_QUOTE -> words.say("open-quote");
            case NO_TEXT -> words.say("no-text");
            case WIDTH -> words.say("row-width", row.size(), row.columns().size());
        };
    }

    /// The sentence about a file without a header line.
    public String emptyFile(List<String> needed) {
        return words.say("empty-file", name, String.join(",", needed));
    }

    /// A value of a terminal line: short, and without line breaks.
    public static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return oneLine.codePointCount(0, oneLine.length()) <= SHOWN
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private MappedCsv open() throws IOException {
        if (name.equals("-")) {
            return MappedCsv.of(console.in());
        }
        var path = Path.of(name);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new WrongCall(words.say("no-such-file", name));
        }
        return MappedCsv.of(path);
    }

    private InputColumns header(MappedCsv file) {
        if (!file.isText() || !file.isWellQuoted()) {
            throw new WrongCall(words.say("no-table", name));
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < file.fieldCount(); i++) {
            names.add(file.field(i));
        }
        return new InputColumns(names);
    }
}
