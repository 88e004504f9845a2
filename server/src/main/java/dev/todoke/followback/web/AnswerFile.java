package dev.todoke.followback.web;

import dev.todoke.kernel.CsvLines;
import dev.todoke.sheet.SheetReader;
import dev.todoke.sheet.SheetRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A filled-in list as it was sent: xlsx, or CSV in UTF-8 or Windows-31J (回答ファイルの読み取り).
final class AnswerFile {

    private static final int MOST_BYTES = 5_000_000;

    private AnswerFile() {}

    /// Empty when the file is neither.
    static Optional<List<List<String>>> rows(byte[] file) throws IOException {
        if (file.length == 0 || file.length > MOST_BYTES) {
            return Optional.empty();
        }
        if (file[0] == 'P' && file.length > 1 && file[1] == 'K') {
            return SheetReader.read(file) instanceof SheetRows.Read(var rows) ? Optional.of(rows) : Optional.empty();
        }
        var utf8 = csv(file, StandardCharsets.UTF_8);
        return utf8.isPresent() ? utf8 : csv(file, Charset.forName("windows-31j"));
    }

    private static Optional<List<List<String>>> csv(byte[] file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(new ByteArrayInputStream(file), decoder)) {
            var lines = new CsvLines(text);
            var rows = new ArrayList<List<String>>();
            for (var row = lines.next(); row.isPresent(); row = lines.next()) {
                rows.add(row.get());
            }
            return Optional.of(List.copyOf(rows));
        } catch (CharacterCodingException _) {
            // another encoding is tried next; the caller says what can be read
            return Optional.empty();
        }
    }
}
