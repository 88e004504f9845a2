package dev.todoke.notification.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The first lines of a file in unknown columns (はじめの数行), to recognise it or to show it to somebody.
public final class FirstLines {

    private FirstLines() {}

    /// At most `most` lines that can be read; none when the file is no text.
    public static List<List<String>> of(InputStream in, int most) throws IOException {
        byte[] head = in.readNBytes(Opening.LENGTH);
        boolean whole = head.length < Opening.LENGTH;
        if (!(Opening.of(head, whole) instanceof Opening.Text(var charset, var mark))) {
            return List.of();
        }
        String text = new String(head, mark, head.length - mark, charset);
        var lines = new ArrayList<List<String>>();
        try (var parsed = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(whole ? text : text.substring(0, Math.max(0, text.lastIndexOf('\n'))))) {
            for (CsvRecord line : parsed) {
                lines.add(List.copyOf(line.getFields()));
                if (lines.size() == most) {
                    break;
                }
            }
        } catch (CsvParseException _) {
            // the lines before the fault are what can be shown; reading the file itself names the fault
            return List.copyOf(lines);
        }
        return List.copyOf(lines);
    }
}
