package dev.todoke.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A table that somebody proposes in the place of a shipped one (表の案): the same columns in any order, tab separated,
/// one header line. It is read to be tried; nothing takes effect.
public sealed interface ProposedTable {

    /// 読めた
    record Complete(CodeTable table) implements ProposedTable {}

    /// 読めない
    record Faulty(List<TableFault> faults) implements ProposedTable {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// Faults that are told at most; a table of another kind has one in every line.
    int FAULTS_TOLD = 20;

    /// Reads a table that is to replace an edition of a shipped table.
    static ProposedTable inPlaceOf(CodeTable shipped, List<String> lines) {
        return inPlaceOf(shipped, lines, Map.of());
    }

    /// The same, with what the cells of some columns may look like.
    static ProposedTable inPlaceOf(CodeTable shipped, List<String> lines, Map<String, Pattern> shapes) {
        var header = lines.isEmpty() ? List.<String>of() : cells(lines.getFirst());
        var faults = new ArrayList<TableFault>();
        for (String column : shipped.columns()) {
            if (!header.contains(column)) {
                faults.add(new TableFault(1, column, "", String.join(", ", shipped.columns())));
            }
        }
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        var keys = new HashSet<String>();
        var rows = new ArrayList<String[]>();
        for (int i = 1; i < lines.size() && faults.size() < FAULTS_TOLD; i++) {
            if (!lines.get(i).isBlank()) {
                row(i + 1, shipped, header, cells(lines.get(i)), shapes, keys, faults)
                        .ifPresent(rows::add);
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(new TableFault(2, "", "", String.join(", ", shipped.keyColumns())));
        }
        return faults.isEmpty() ? new Complete(table(shipped, rows)) : new Faulty(faults);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static Optional<String[]> row(
            long line,
            CodeTable shipped,
            List<String> header,
            List<String> cells,
            Map<String, Pattern> shapes,
            Set<String> keys,
            List<TableFault> faults) {
        if (cells.size() != header.size()) {
            faults.add(new TableFault(line, "", Integer.toString(cells.size()), Integer.toString(header.size())));
            return Optional.empty();
        }
        var columns = shipped.columns();
        var row = columns.stream()
                .map(column -> cells.get(header.indexOf(column)))
                .toArray(String[]::new);
        for (int i = 0; i < row.length; i++) {
            var shape = shapes.get(columns.get(i));
            if (shape != null && !shape.matcher(row[i]).matches()) {
                faults.add(new TableFault(line, columns.get(i), row[i], shape.pattern()));
            }
        }
        var key = String.join(
                "\t",
                shipped.keyColumns().stream()
                        .map(column -> row[columns.indexOf(column)])
                        .toList());
        if (!keys.add(key)) {
            faults.add(new TableFault(line, String.join(", ", shipped.keyColumns()), key, "1"));
        }
        return Optional.of(row);
    }

    private static CodeTable table(CodeTable shipped, List<String[]> rows) {
        var edition = new Edition(shipped.edition().table(), "proposed", LocalDate.MIN, LocalDate.MAX);
        return new CodeTable(edition, shipped.columns(), shipped.keyColumns(), rows);
    }
}
