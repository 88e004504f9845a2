package dev.todoke.cli.link;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The rows of a file with a header line, one after the other, by the names of its columns (見出しのある行の読み込み).
///
/// Only the wanted cells are made into text.
final class NamedRows {

    private final Console console;
    private final Words words;
    private final String file;

    NamedRows(Console console, Words words, String file) {
        this.console = console;
        this.words = words;
        this.file = file;
    }

    /// What is done with one row.
    interface Visitor {
        /// @param cells of the wanted columns in their order, empty where the file has no such column
        void row(long line, String[] cells);

        /// The row cannot be read.
        ///
        /// @param fault key of the sentence that says why
        void broken(long line, String fault);
    }

    /// @param wanted the columns, of which the first ones must be there
    /// @return names of the columns found
    List<String> read(List<String> wanted, int needed, Visitor visitor) throws IOException {
        try (var scanner = new CsvScanner(open())) {
            if (!scanner.advance()) {
                throw new WrongCall(words.say("empty", file, String.join(",", wanted.subList(0, needed))));
            }
            var names = names(scanner);
            int[] positions = positions(names, wanted, needed);
            while (scanner.advance()) {
                if (!scanner.isWellQuoted()) {
                    visitor.broken(scanner.line(), "bad-quotes");
                } else if (scanner.fieldCount() != names.size()) {
                    visitor.broken(scanner.line(), "row-width");
                } else {
                    visitor.row(scanner.line(), cells(scanner, positions));
                }
            }
            return names;
        } catch (RowCells.Undecodable undecodable) {
            var problem = new WrongCall(words.say("not-utf8", file));
            problem.initCause(undecodable);
            throw problem;
        }
    }

    private static List<String> names(CsvScanner header) {
        var names = new ArrayList<String>();
        for (int i = 0; i < header.fieldCount(); i++) {
            names.add(text(header, i).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private int[] positions(List<String> names, List<String> wanted, int needed) {
        var missing = wanted.subList(0, needed).stream()
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new WrongCall(words.say(
                    "missing-columns",
                    file,
                    String.join(", ", missing),
                    String.join(",", wanted.subList(0, needed)),
                    String.join(",", names)));
        }
        return wanted.stream().mapToInt(names::indexOf).toArray();
    }

    private static String[] cells(CsvScanner row, int[] positions) {
        var cells = new String[positions.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = positions[i] < 0 ? "" : text(row, positions[i]);
        }
        return cells;
    }

    private static String text(CsvScanner row, int field) {
        return RowCells.fieldText(row, field, StandardCharsets.UTF_8).strip();
    }

    private InputStream open() throws IOException {
        if (file.equals("-")) {
            return console.in();
        }
        if (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file))) {
            throw new WrongCall(words.say("no-such-file", file));
        }
        return Files.newInputStream(Path.of(file));
    }
}
