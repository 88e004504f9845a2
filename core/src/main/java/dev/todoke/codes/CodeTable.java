package dev.todoke.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table in one edition (コード表): rows in file order, found by their key.
///
/// The file is UTF-8, tab separated, LF, one header line, no quoting; its papers lie beside it as `SOURCE.md`.
public final class CodeTable {

    private final Edition edition;
    private final List<String> columns;
    private final Map<String, Integer> columnPositions;
    private final List<String> keyColumns;
    private final List<String[]> rows;
    private final Map<String, Integer> rowByKey;

    CodeTable(Edition edition, List<String> columns, List<String> keyColumns, List<String[]> rows) {
        this.edition = edition;
        this.columns = List.copyOf(columns);
        this.keyColumns = List.copyOf(keyColumns);
        this.rows = List.copyOf(rows);
        this.columnPositions = HashMap.newHashMap(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            columnPositions.put(columns.get(i), i);
        }
        this.rowByKey = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (rowByKey.putIfAbsent(keyAt(i), i) != null) {
                throw new UnknownTable("key twice in %s %s: %s".formatted(edition.table(), edition.name(), keyAt(i)));
            }
        }
    }

    public Edition edition() {
        return edition;
    }

    public List<String> columns() {
        return columns;
    }

    /// The columns that identify a row.
    public List<String> keyColumns() {
        return keyColumns;
    }

    /// Looks a row up; the values of several key columns are joined by tabs.
    public Lookup find(String key) {
        Integer position = rowByKey.get(key);
        return position == null
                ? new Lookup.UnknownCode(key, edition.table(), edition.name())
                : new Lookup.Known(new TableRow(this, position));
    }

    public boolean knows(String key) {
        return rowByKey.containsKey(key);
    }

    /// All rows in the order of the file.
    public List<TableRow> rows() {
        var all = new ArrayList<TableRow>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            all.add(new TableRow(this, i));
        }
        return all;
    }

    /// The table as its file is written: header and rows, columns separated by tabs.
    public List<String> lines() {
        var lines = new ArrayList<String>(rows.size() + 1);
        lines.add(String.join("\t", columns));
        rows.forEach(row -> lines.add(String.join("\t", row)));
        return lines;
    }

    String valueAt(int position, String column) {
        Integer index = columnPositions.get(column);
        if (index == null) {
            throw new UnknownTable("no column %s in %s %s".formatted(column, edition.table(), edition.name()));
        }
        return rows.get(position)[index];
    }

    String keyAt(int position) {
        if (keyColumns.size() == 1) {
            return valueAt(position, keyColumns.getFirst());
        }
        var parts = new ArrayList<String>(keyColumns.size());
        for (String column : keyColumns) {
            parts.add(valueAt(position, column));
        }
        return String.join("\t", parts);
    }
}
