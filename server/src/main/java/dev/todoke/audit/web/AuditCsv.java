package dev.todoke.audit.web;

import dev.todoke.audit.store.AuditSearch.Found;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The record as a file for a spreadsheet (監査記録のCSV). Cells that a spreadsheet would calculate are defused.
final class AuditCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private AuditCsv() {}

    static String of(List<Found> events) {
        var head = row(Stream.of("id", "at", "kind", "role", "facility", "account", "subject", "outcome", "details"));
        return events.stream().map(AuditCsv::row).collect(Collectors.joining("", "\uFEFF" + head, ""));
    }

    private static String row(Found event) {
        var details = event.details().entrySet().stream()
                .map(detail -> detail.getKey() + "=" + detail.getValue())
                .collect(Collectors.joining(" "));
        return row(Stream.of(
                Long.toString(event.id()),
                event.at().toString(),
                event.kind(),
                event.role(),
                event.facility(),
                event.account(),
                event.subject(),
                event.outcome(),
                details));
    }

    private static String row(Stream<String> cells) {
        return cells.map(AuditCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
