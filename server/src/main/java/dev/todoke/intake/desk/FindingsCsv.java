package dev.todoke.intake.desk;

import dev.todoke.intake.store.PlacedFinding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/// The list of findings as a file (点検結果の一覧ファイル), the same columns as the command `check` writes.
final class FindingsCsv {

    private FindingsCsv() {}

    static void write(Stream<PlacedFinding> findings, Locale locale, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("\ufeffline,record,check,severity,item,value,message\r\n");
        findings.forEach(finding -> line(writer, finding, locale));
        writer.flush();
    }

    private static void line(BufferedWriter writer, PlacedFinding placed, Locale locale) {
        var finding = placed.finding();
        try {
            writer.write(String.join(
                    ",",
                    Long.toString(placed.line()),
                    Long.toString(placed.number()),
                    finding.check(),
                    finding.severity().code(),
                    cell(finding.itemNumbers()),
                    cell(finding.value()),
                    cell(finding.message(locale))));
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Quoted when needed; a value that a spreadsheet would run as a formula gets an apostrophe in front.
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("[^,\"\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
