package dev.todoke.cli;

import dev.todoke.notification.RawRecord;
import dev.todoke.validation.Finding;
import dev.todoke.validation.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/// Writes findings as `line,record,check,severity,item,value,message` and counts them (点検結果の一覧).
final class FindingsReport {

    private static final String HEADER = "line,record,check,severity,item,value,message\n";

    private final BufferedWriter out;
    private long records;
    private long recordsWithErrors;
    private long errors;
    private long warnings;

    FindingsReport(BufferedWriter out) throws IOException {
        this.out = out;
        out.write(HEADER);
    }

    /// The lines of one record. Knows nothing of other records, so any thread may make them.
    static String lines(RawRecord record, List<Finding> findings, Locale locale) {
        if (findings.isEmpty()) {
            return "";
        }
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
    void add(List<Finding> findings, String lines) {
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
        write(text.append('\n').toString());
    }

    private void write(String lines) {
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

    long recordsWithErrors() {
        return recordsWithErrors;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    long findings() {
        return errors + warnings;
    }
}
