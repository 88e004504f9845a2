package dev.todoke.cli;

import dev.todoke.notification.RawRecord;
import dev.todoke.validation.Finding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/// Writes findings as `line,record,check,severity,item,value,message` and counts them (点検結果の一覧).
final class FindingsReport {

    private static final String HEADER = "line,record,check,severity,item,value,message\n";

    private final BufferedWriter out;
    private final Locale locale;
    private long records;
    private long recordsWithErrors;
    private long errors;
    private long warnings;

    FindingsReport(BufferedWriter out, Locale locale) throws IOException {
        this.out = out;
        this.locale = locale;
        out.write(HEADER);
    }

    void add(RawRecord record, List<Finding> findings) {
        records++;
        boolean refused = false;
        for (Finding finding : findings) {
            refused |= finding.isError();
            count(finding);
            write(record, finding);
        }
        recordsWithErrors += refused ? 1 : 0;
    }

    private void count(Finding finding) {
        if (finding.isError()) {
            errors++;
        } else {
            warnings++;
        }
    }

    private void write(RawRecord record, Finding finding) {
        try {
            out.write(Long.toString(record.line()));
            cell(Long.toString(record.number()));
            cell(finding.check());
            cell(finding.severity().code());
            cell(finding.itemNumbers());
            cell(finding.value());
            cell(finding.message(locale));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(String value) throws IOException {
        out.write(',');
        if (value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            out.write(value);
            return;
        }
        out.write('"');
        out.write(value.replace("\"", "\"\""));
        out.write('"');
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
