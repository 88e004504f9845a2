package dev.todoke.provision.desk;

import dev.todoke.kernel.CsvLines;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.linked.ConsentedListReader;
import dev.todoke.provision.linked.ListReading;
import dev.todoke.sheet.SheetReader;
import dev.todoke.sheet.SheetRows;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file in which a list arrives (名簿のファイル): CSV in UTF-8 or Windows-31J, or xlsx.
final class ListFile {

    /// Largest file in bytes.
    static final int MOST_BYTES = 20 << 20;

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    private ListFile() {}

    static ListReading read(byte[] file, ConsentedListReader reader) {
        if (file.length == 0) {
            return refused(Reason.of("L05", "ファイルが空です。"));
        }
        if (file.length > MOST_BYTES) {
            return refused(Reason.of("L06", "ファイルが大きすぎます。%sMBまでにしてください。", MOST_BYTES >> 20));
        }
        if (file[0] == 'P' && file.length > 1 && file[1] == 'K') {
            return switch (SheetReader.read(file)) {
                case SheetRows.Read(var rows) -> reader.read(rows);
                case SheetRows.NotReadable(var reason) -> refused(Reason.of("L07", reason));
            };
        }
        return text(file)
                .map(text -> reader.read(rows(text)))
                .orElseGet(
                        () -> refused(Reason.of("L08", "表として読めません。CSV(UTF-8又はWindows-31J)か、Excelの表(.xlsx)で出してください。")));
    }

    private static ListReading refused(Reason reason) {
        return new ListReading.Refused(List.of(reason));
    }

    /// The text in the first of the encodings that fits; a text holds no zero byte.
    private static Optional<String> text(byte[] file) {
        return CHARSETS.stream()
                .flatMap(charset -> decoded(file, charset).stream())
                .filter(text -> text.indexOf('\0') < 0)
                .findFirst();
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty(); // the decoder knows no more than that the bytes are of another encoding
        }
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var lines = new CsvLines(new StringReader(text));
        try {
            for (var row = lines.next(); row.isPresent(); row = lines.next()) {
                rows.add(row.get());
                if (rows.size() > ConsentedListReader.MOST + 1) {
                    return rows; // the reader says that these are too many
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
