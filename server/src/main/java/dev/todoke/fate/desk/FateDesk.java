package dev.todoke.fate.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.fate.store.FateStore;
import dev.todoke.fate.store.FateStore.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital looks up what became of its notifications (届出のゆくえ).
@Component
public class FateDesk {

    private static final String MARK = "\ufeff";

    private final FateStore store;
    private final AuditTrail audit;

    FateDesk(FateStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    @Transactional
    public List<Line> list(String stage, int year, int limit, long offset) {
        var lines = store.own(stage, year, limit, offset);
        audit.read(FateAudit.LISTED, "", Map.of("lines", Integer.toString(lines.size())));
        return lines;
    }

    /// How many there are at each stage.
    @Transactional
    public Map<String, Long> perStage(int year) {
        return store.perStage(year);
    }

    /// Writes the list as CSV in UTF-8 with a byte order mark; chart numbers keep their leading zeros as text.
    ///
    /// @param words name of a stage
    @Transactional
    public void write(String stage, int year, String header, Function<Line, String> words, OutputStream out) {
        long[] lines = new long[1];
        try (var all = store.all(stage, year)) {
            out.write((MARK + header + "\r\n").getBytes(StandardCharsets.UTF_8));
            for (var line : (Iterable<Line>) all::iterator) {
                out.write(row(line, words).getBytes(StandardCharsets.UTF_8));
                lines[0]++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.read(FateAudit.TAKEN_AWAY, "", Map.of("lines", Long.toString(lines[0])));
    }

    private static String row(Line line, Function<Line, String> words) {
        return String.join(
                        ",",
                        quoted(line.notification()),
                        quoted(line.chart()),
                        quoted(line.diagnosed()),
                        quoted(line.topography()),
                        quoted(line.morphology()),
                        quoted(words.apply(line)),
                        line.year() == 0 ? "" : Integer.toString(line.year()),
                        line.closing() == 0 ? "" : Integer.toString(line.closing()))
                + "\r\n";
    }

    /// A value that a spreadsheet program would take for a formula gets an apostrophe in front.
    private static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}
