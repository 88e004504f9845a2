package dev.todoke.cli.link;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The rows of a file with a header line, one after the other, by the names of its columns (見出しのある行の読み込み).
final class NamedRows {

    private static final int LONGEST_RECORD = 64 << 20;
    private static final String MARK = "\uFEFF";

    private final Console console;
    private final Words words;
    private final String file;

    NamedRows(Console console, Words words, String file) {
        this.console = console;
        this.words = words;
        this.file = file;
    }

    /// What is done with one row: the cells of the wanted columns in their order, empty where the file has no such
    /// column.
    interface Visitor {
        void row(long line, String[] cells, boolean complete);
    }

    /// @param wanted the columns, of which the first ones must be there
    /// @return names of the columns found
    List<String> read(List<String> wanted, int needed, Visitor visitor) throws IOException {
        try (var text = open();
                CloseableIterator<CsvRecord> records = csv(text)) {
            if (!records.hasNext()) {
                throw new WrongCall(words.say("empty", file, String.join(",", wanted.subList(0, needed))));
            }
            var names = names(records.next());
            int[] positions = positions(names, wanted, needed);
            int width = names.size();
            records.forEachRemaining(row ->
                    visitor.row(row.getStartingLineNumber(), cells(row, positions), row.getFieldCount() == width));
            return names;
        } catch (CsvParseException broken) {
            throw wrongCall(
                    broken.getCause() instanceof CharacterCodingException
                            ? words.say("not-utf8", file)
                            : words.say("broken-csv", file, String.valueOf(broken.getMessage())),
                    broken);
        } catch (UncheckedIOException reading) {
            throw reading.getCause() instanceof CharacterCodingException
                    ? wrongCall(words.say("not-utf8", file), reading)
                    : reading;
        } catch (CharacterCodingException notUtf8) {
            throw wrongCall(words.say("not-utf8", file), notUtf8);
        }
    }

    private static List<String> names(CsvRecord header) {
        var names = new ArrayList<String>();
        for (String cell : header.getFields()) {
            names.add(cell.replace(MARK, "").strip().toLowerCase(Locale.ROOT));
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

    private static String[] cells(CsvRecord row, int[] positions) {
        var cells = new String[positions.length];
        for (int i = 0; i < cells.length; i++) {
            boolean there = positions[i] >= 0 && positions[i] < row.getFieldCount();
            cells[i] = there ? row.getField(positions[i]).strip() : "";
        }
        return cells;
    }

    private static CloseableIterator<CsvRecord> csv(Reader text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(text)
                .iterator();
    }

    private Reader open() throws IOException {
        boolean standardInput = file.equals("-");
        if (!standardInput && (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file)))) {
            throw new WrongCall(words.say("no-such-file", file));
        }
        InputStream bytes = standardInput ? console.in() : Files.newInputStream(Path.of(file));
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static WrongCall wrongCall(String sentence, Exception cause) {
        var problem = new WrongCall(sentence);
        problem.initCause(cause);
        return problem;
    }
}
