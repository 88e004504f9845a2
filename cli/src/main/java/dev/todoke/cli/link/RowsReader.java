package dev.todoke.cli.link;

import dev.todoke.linkage.engine.LineMaker;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.linkage.model.LinkModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Reads a stretch of a person file (本人情報の読み込み): lines, identifiers, and what is wrong. Used by one thread.
final class RowsReader {

    private static final int PROGRESS_STEP = 10_000;

    private final PersonFile file;
    private final long from;
    private final long to;
    private final boolean checksIds;
    private final LineMaker maker;
    private final PersonTable.Builder builder;
    private final Map<String, Integer> places;
    private final int idPlace;
    private final RecordIds ids = new RecordIds();
    private final RowFindings findings = new RowFindings();
    private long read;
    private long refused;
    private long lines;
    private boolean ended;
    private RowCells.@Nullable Undecodable undecodable;

    /// @param checksIds whether an identifier that is there already is refused at once
    RowsReader(
            PersonFile file, LinkModel model, long from, long to, boolean checksIds, LineMaker maker, boolean second) {
        this.file = file;
        this.from = from;
        this.to = to;
        this.checksIds = checksIds;
        this.maker = maker;
        this.builder = new PersonTable.Builder(maker);
        this.places = file.places(model);
        this.idPlace = file.idPlace(model);
        if (second) {
            builder.beginSecond();
        }
    }

    void read(LongConsumer progress) throws IOException {
        int[] fields = maker.columns().stream()
                .mapToInt(c -> places.getOrDefault(c, -1))
                .toArray();
        try (var scanner = file.scan(from, to)) {
            var cells = new RowCells(scanner, fields, file.charset());
            while (undecodable == null && scanner.advance()) {
                read++;
                if (read % PROGRESS_STEP == 0) {
                    progress.accept(PROGRESS_STEP);
                }
                take(scanner, cells);
            }
            lines = scanner.lines();
            ended = to == Long.MAX_VALUE || scanner.position() == to;
        }
    }

    private void take(CsvScanner scanner, RowCells cells) {
        try {
            if (isUsable(scanner)) {
                cells.begin();
                builder.add(cells, ids.hash(ids.size() - 1));
                if (!maker.odd().isEmpty()) {
                    maker.odd().forEach(odd -> note(scanner, odd));
                }
            }
        } catch (RowCells.Undecodable unreadable) {
            if (file.charset().equals(StandardCharsets.UTF_8)) {
                undecodable = unreadable;
                return;
            }
            ids.removeLast();
            refuse("unreadable-row", scanner, "");
        }
    }

    private boolean isUsable(CsvScanner scanner) {
        if (!scanner.isWellQuoted()) {
            return refuse("bad-quotes", scanner, "");
        }
        if (scanner.fieldCount() != file.columns()) {
            return refuse("columns", scanner, scanner.fieldCount() + " ≠ " + file.columns());
        }
        if (scanner.from(idPlace) == scanner.to(idPlace)) {
            return refuse("no-id-here", scanner, "");
        }
        if (file.charset().equals(StandardCharsets.UTF_8) && !scanner.isQuoted(idPlace)) {
            return addId(scanner, scanner.bytes(), scanner.from(idPlace), scanner.to(idPlace));
        }
        byte[] id = RowCells.fieldText(scanner, idPlace, file.charset()).getBytes(StandardCharsets.UTF_8);
        return addId(scanner, id, 0, id.length);
    }

    private boolean addId(CsvScanner scanner, byte[] bytes, int begin, int end) {
        if (!checksIds) {
            ids.append(bytes, begin, end);
            return true;
        }
        return ids.add(bytes, begin, end)
                || refuse("id-twice", scanner, RowCells.fieldText(scanner, idPlace, file.charset()));
    }

    private boolean refuse(String fault, CsvScanner scanner, String value) {
        refused++;
        findings.add(new RowFindings.Kind(fault, ""), file.name(), scanner.line(), () -> value);
        return false;
    }

    private void note(CsvScanner scanner, LineMaker.Finding odd) {
        int place = places.getOrDefault(odd.column(), 0);
        findings.add(
                new RowFindings.Kind("cell." + odd.finding(), odd.column()),
                file.name(),
                scanner.line(),
                () -> RowCells.fieldText(scanner, place, file.charset()));
    }

    PersonTable.Builder builder() {
        return builder;
    }

    RecordIds ids() {
        return ids;
    }

    RowFindings findings() {
        return findings;
    }

    long read() {
        return read;
    }

    long refused() {
        return refused;
    }

    long lines() {
        return lines;
    }

    /// Whether a row ended where the next stretch begins.
    boolean endedWhereItShould() {
        return ended;
    }

    /// A cell that is not text in the character set of the file, if one was met: the stretch was left
    /// there.
    RowCells.@Nullable Undecodable undecodable() {
        return undecodable;
    }
}
