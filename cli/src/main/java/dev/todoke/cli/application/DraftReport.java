package dev.todoke.cli.application;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.offline.DraftFileReading;
import dev.todoke.provision.offline.FileFault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Findings about a draft as lines of a CSV file (点検結果の一覧), each with the place in the workbook.
final class DraftReport {

    private static final List<String> COLUMNS =
            List.of("sheet", "row", "number", "field", "rule", "severity", "value", "message");
    private static final String ERROR = "error";

    private final OutputStream out;
    private final Function<Reason, String> sentence;
    private final List<List<String>> lines = new ArrayList<>();

    DraftReport(OutputStream out, Function<Reason, String> sentence) {
        this.out = out;
        this.sentence = sentence;
        lines.add(COLUMNS);
    }

    void fault(FileFault fault, Draft draft) {
        add(
                fault.sheet(),
                fault.row(),
                fault.reason(),
                ERROR,
                fault.value().isEmpty() ? value(fault.reason(), draft) : fault.value());
    }

    void open(Reason reason, DraftFileReading.Read read, Draft draft) {
        add(reason, ERROR, read, draft);
    }

    void advice(Reason reason, DraftFileReading.Read read, Draft draft) {
        add(reason, "advice", read, draft);
    }

    private void add(Reason reason, String severity, DraftFileReading.Read read, Draft draft) {
        var place = place(reason.field(), read);
        add(place.sheet(), place.row(), reason, severity, value(reason, draft));
    }

    /// A row that is not there yet belongs below the heading of its table.
    private static DraftFileReading.Place place(String id, DraftFileReading.Read read) {
        var nowhere = new DraftFileReading.Place("", 0);
        String parent = Form.anywhere(id).map(FormField::parent).orElse(id);
        return read.places().getOrDefault(id, read.places().getOrDefault(parent, nowhere));
    }

    private static String value(Reason reason, Draft draft) {
        return draft.text(reason.field());
    }

    private void add(String sheet, int row, Reason reason, String severity, String value) {
        lines.add(List.of(
                sheet,
                Integer.toString(row),
                Form.anywhere(reason.field()).map(FormField::number).orElse(""),
                reason.field(),
                reason.id(),
                severity,
                value,
                sentence.apply(reason)));
    }

    void write() throws IOException {
        for (List<String> line : lines) {
            String text = line.stream().map(DraftReport::cell).collect(Collectors.joining(",", "", "\n"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
