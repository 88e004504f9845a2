package dev.todoke.cli;

import dev.todoke.notification.RawRecord;
import dev.todoke.validation.Finding;
import dev.todoke.validation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Writes findings as `line,record,check,severity,item,value,message` and counts them (点検結果の一覧).
public final class FindingsReport {

    private static final String HEADER = "line,record,check,severity,item,value,message\n";

    private static final byte[] NOTHING = {};

    private final OutputStream out;
    private long records;
    private long recordsWithErrors;
    private long errors;
    private long warnings;

    public FindingsReport(OutputStream out) throws IOException {
        this.out = out;
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
    }

    /// The lines of one record in UTF-8. Knows nothing of other records, so any thread may make them.
    public static byte[] lines(RawRecord record, List<Finding> findings, Locale locale) {
        return findings.isEmpty() ? NOTHING : text(record, findings, locale).getBytes(StandardCharsets.UTF_8);
    }

    static String text(RawRecord record, List<Finding> findings, Locale locale) {
        var text = new StringBuilder(findings.size() * 128);
        for (Finding finding : findings) {
            text.append(record.line());
            text.append(',').append(record.number());
            cell(finding.check(), text);
            cell(finding.severity().code(), text);
            cell(finding.itemNumbers(), text);
            cell(finding.value(), text);
            cell(finding.message(locale), text);
            text.append('\n');
        }
        return text.toString();
    }

    /// Writes the lines of a record and counts what they say.
    public void add(List<Finding> findings, byte[] lines) {
        records++;
        boolean refused = false;
        for (Finding finding : findings) {
            refused |= finding.isError();
            if (finding.isError()) {
                errors++;
            } else {
                warnings++;
            }
        }
        recordsWithErrors += refused ? 1 : 0;
        write(lines);
    }

    /// A finding about the file as a whole: no line, no record.
    void addOfFile(String check, String item, String value, String message) {
        errors++;
        var text = new StringBuilder("0,0");
        cell(check, text);
        cell(Severity.ERROR.code(), text);
        cell(item, text);
        cell(value, text);
        cell(message, text);
        write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] lines) {
        try {
            out.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cell(String value, StringBuilder text) {
        text.append(',');
        if (value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            text.append(value);
            return;
        }
        text.append('"').append(value.replace("\"", "\"\"")).append('"');
    }

    long records() {
        return records;
    }

    public long recordsWithErrors() {
        return recordsWithErrors;
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return warnings;
    }

    public long findings() {
        return errors + warnings;
    }
}
