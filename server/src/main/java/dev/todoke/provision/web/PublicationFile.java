package dev.todoke.provision.web;

import dev.todoke.provision.publication.TableText;
import dev.todoke.sheet.SheetTables;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tables of a file put into the boxes of the form (ファイルからの表): every sheet of a workbook, or one text file.
final class PublicationFile {

    /// A publication is read by people; what is larger is a data file.
    static final int MOST_BYTES = 3_000_000;

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String WORKBOOK = ".xlsx";

    private PublicationFile() {}

    /// The tables of a file by name, or nothing when it is no table.
    static Optional<Map<String, String>> tables(String fileName, byte[] content) {
        if (fileName.toLowerCase(java.util.Locale.ROOT).endsWith(WORKBOOK)) {
            return SheetTables.read(content) instanceof SheetTables.Found.Tables(var sheets) && !sheets.isEmpty()
                    ? Optional.of(texts(sheets))
                    : Optional.empty();
        }
        return text(content)
                .filter(text -> !text.isBlank() && text.indexOf('\0') < 0)
                .filter(text -> TableText.rows(text).stream().anyMatch(row -> row.size() > 1))
                .map(text -> Map.of(baseName(fileName), text));
    }

    /// The form with the tables put into the first empty boxes; those that find no place are named.
    static Map<String, String> filled(Map<String, String> sent, Map<String, String> tables) {
        var filled = new HashMap<>(sent);
        var names = tables.keySet().iterator();
        for (int number = 1; number <= PublicationForms.MOST_TABLES && names.hasNext(); number++) {
            String front = "table-" + number;
            if (filled.getOrDefault(front + "-text", "").isBlank()) {
                String name = names.next();
                filled.put(front + "-name", name);
                filled.put(front + "-text", tables.getOrDefault(name, ""));
            }
        }
        return filled;
    }

    /// How many tables the form has room for.
    static int room(Map<String, String> sent) {
        int room = 0;
        for (int number = 1; number <= PublicationForms.MOST_TABLES; number++) {
            room += sent.getOrDefault("table-" + number + "-text", "").isBlank() ? 1 : 0;
        }
        return room;
    }

    private static Map<String, String> texts(List<SheetTables.Named> sheets) {
        var texts = new TreeMap<String, String>();
        for (var sheet : sheets) {
            var text = new StringBuilder();
            sheet.rows()
                    .forEach(row -> text.append(row.stream()
                                    .map(PublicationFile::oneLine)
                                    .reduce((left, right) -> left + "\t" + right)
                                    .orElse(""))
                            .append('\n'));
            texts.put(sheet.name(), text.toString());
        }
        return texts;
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static Optional<String> text(byte[] content) {
        return decoded(content, StandardCharsets.UTF_8).or(() -> decoded(content, WINDOWS_31J));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String baseName(String fileName) {
        String name = fileName.replaceFirst(".*[/\\\\]", "");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
