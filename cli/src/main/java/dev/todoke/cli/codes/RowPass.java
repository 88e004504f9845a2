package dev.todoke.cli.codes;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.todoke.cli.Console;
import dev.todoke.cli.ProgressBar;
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
import java.util.List;
import java.util.function.Consumer;

/// One pass over the rows of a file with a header line (1行ずつの読み込み): UTF-8, comma, RFC 4180 quotes.
///
/// Memory does not grow with the number of rows.
final class RowPass {

    /// A field or line longer than this is refused by the reader.
    private static final int LONGEST_RECORD = 64 << 20;

    private final Console console;
    private final Words words;
    private final String file;

    RowPass(Console console, Words words, String file) {
        this.console = console;
        this.words = words;
        this.file = file;
    }

    /// What is done with the header and with each row.
    interface Visitor {
        void header(InputColumns columns) throws IOException;

        void row(InputRow row) throws IOException;
    }

    /// Answers whether the file had a header line at all.
    boolean over(List<String> needed, Visitor visitor) throws IOException {
        try (var text = open();
                var progress = new ProgressBar(console, words.say("converting"));
                CloseableIterator<CsvRecord> records = csv(text)) {
            if (!records.hasNext()) {
                return false;
            }
            var columns = new InputColumns(records.next().getFields());
            columns.require(needed, file, words);
            visitor.header(columns);
            records.forEachRemaining(throwing(record -> {
                visitor.row(new InputRow(columns, record));
                progress.advance(1);
            }));
            return true;
        } catch (CsvParseException broken) {
            throw unreadable(broken);
        } catch (UncheckedIOException reading) {
            throw reading.getCause() instanceof CharacterCodingException
                    ? wrongCall(words.say("not-utf8", file), reading)
                    : reading;
        } catch (CharacterCodingException notUtf8) {
            throw wrongCall(words.say("not-utf8", file), notUtf8);
        }
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

    private interface Step<T> {
        void take(T value) throws IOException;
    }

    private static <T> Consumer<T> throwing(Step<T> step) {
        return value -> {
            try {
                step.take(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private Reader open() throws IOException {
        if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
            throw new WrongCall(words.say("no-such-file", file));
        }
        InputStream bytes = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file));
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private RuntimeException unreadable(CsvParseException broken) {
        return broken.getCause() instanceof CharacterCodingException
                ? wrongCall(words.say("not-utf8", file), broken)
                : wrongCall(words.say("broken-csv", file, String.valueOf(broken.getMessage())), broken);
    }

    private static WrongCall wrongCall(String sentence, Exception cause) {
        var problem = new WrongCall(sentence);
        problem.initCause(cause);
        return problem;
    }
}
