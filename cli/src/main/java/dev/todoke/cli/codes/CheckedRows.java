package dev.todoke.cli.codes;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The rows of a file for `codes check` (コード点検の入力): columns found by name, cells that mean nothing named.
///
/// A row whose sex, age or basis means nothing is refused, and yet checked as far as its other cells allow.
final class CheckedRows implements AutoCloseable {

    /// Refusals told one by one; the others are only counted.
    private static final int TOLD = 100;

    private static final int OLDEST_AGE = 150;
    private static final int UNKNOWN_AGE = 999;
    private static final int LONGEST_VALUE = 1 << 16;

    private static final Set<String> SEXES = Set.of("1", "2", "M", "F", "m", "f", "0", "3", "9", "");
    private static final Set<String> BASES = Set.of("0", "1", "2", "3", "4", "5", "6", "9", "");

    private final String name;
    private final List<String> columns;
    private final CloseableIterator<CsvRecord> lines;
    private final int[] positions;
    private final Console console;
    private final Words words;
    private long read;
    private long refused;
    private boolean unreadable;

    /// The cells of one row by the order of the columns asked for; a column that is too short is empty.
    static final class Cells {

        private final CsvRecord line;
        private final int[] positions;

        private Cells(CsvRecord line, int[] positions) {
            this.line = line;
            this.positions = positions;
        }

        String value(int column) {
            int position = positions[column];
            return position < line.getFieldCount() ? line.getField(position) : "";
        }
    }

    private CheckedRows(
            String name,
            List<String> columns,
            CloseableIterator<CsvRecord> lines,
            int[] positions,
            Console console,
            Words words) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.lines = lines;
        this.positions = positions;
        this.console = console;
        this.words = words;
    }

    /// Opens a file and reads its header; the call is wrong when the file or a column does not exist.
    static CheckedRows open(String name, List<String> columns, Console console, Words words) throws IOException {
        var lines = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_VALUE)
                .ofCsvRecord(text(name, console, words))
                .iterator();
        try {
            int[] positions = positions(name, columns, lines, words);
            return new CheckedRows(name, columns, lines, positions, console, words);
        } catch (UncheckedIOException | CsvParseException e) {
            lines.close();
            throw new WrongCall(words.say("not-a-table", name, reason(e)));
        }
    }

    private static Reader text(String name, Console console, Words words) throws IOException {
        var bytes = new BufferedInputStream(open(name, console, words), 1 << 16);
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        if (start.length == 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static InputStream open(String name, Console console, Words words) throws IOException {
        if (name.equals("-")) {
            return console.in();
        }
        try {
            return Files.newInputStream(Path.of(name));
        } catch (NoSuchFileException _) {
            throw new WrongCall(words.say("no-such-file", name));
        }
    }

    private static int[] positions(String name, List<String> columns, CloseableIterator<CsvRecord> lines, Words words) {
        var header = new ArrayList<String>();
        if (lines.hasNext()) {
            lines.next().getFields().forEach(field -> header.add(field.strip().toLowerCase(Locale.ROOT)));
        }
        var missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new WrongCall(
                    words.say("missing-columns", name, String.join(",", missing), String.join(",", columns)));
        }
        return columns.stream().mapToInt(header::indexOf).toArray();
    }

    void forEach(Consumer<Cells> rows) {
        try {
            while (lines.hasNext()) {
                var line = lines.next();
                read++;
                var cells = new Cells(line, positions);
                if (!isReadable(cells)) {
                    refused++;
                }
                rows.accept(cells);
            }
        } catch (CsvParseException e) {
            tellUnreadable(e);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            tellUnreadable(e);
        }
    }

    private void tellUnreadable(Exception why) {
        unreadable = true;
        console.tell(words.say("unreadable", name, read + 2, reason(why)));
    }

    private static String reason(Exception why) {
        return why.getCause() instanceof CharacterCodingException ? "UTF-8" : "\"";
    }

    /// Names every cell of the row that means nothing. Sites and morphologies are not judged here: the rules do that.
    private boolean isReadable(Cells cells) {
        int needed = columns.size();
        int there = cells.line.getFieldCount();
        boolean complete = true;
        for (int i = 0; i < needed; i++) {
            complete &= positions[i] < there;
        }
        if (!complete) {
            refuse(cells, null, Integer.toString(there), Integer.toString(needed));
            return false;
        }
        boolean sex = SEXES.contains(cells.value(1)) || refuse(cells, "sex", cells.value(1), "1, 2");
        boolean age = isAge(cells.value(2)) || refuse(cells, "age", cells.value(2), "0-150, 999");
        boolean basis = BASES.contains(cells.value(7)) || refuse(cells, "basis", cells.value(7), "0-6, 9");
        return sex && age && basis;
    }

    /// Full years; empty or 999 when unknown.
    private static boolean isAge(String value) {
        if (value.length() > 3) {
            return false;
        }
        int years = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
            years = years * 10 + value.charAt(i) - '0';
        }
        return years <= OLDEST_AGE || years == UNKNOWN_AGE;
    }

    private boolean refuse(Cells cells, @Nullable String column, String value, String allowed) {
        if (refused < TOLD) {
            long line = cells.line.getStartingLineNumber();
            console.tell(
                    column == null
                            ? words.say("refused-row", name, line, value, allowed)
                            : words.say("refused", name, line, column, value, allowed));
        } else if (refused == TOLD) {
            console.tell(words.say("more-refused", name));
        }
        return false;
    }

    /// Rows read, header not counted.
    long read() {
        return read;
    }

    long refused() {
        return refused;
    }

    /// The file ends in something that is no table; what was found before is forgotten.
    boolean isUnreadable() {
        return unreadable;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
