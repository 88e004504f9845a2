package dev.todoke.web;

import java.util.List;

/// A table of texts, links and states (表). Tables with controls inside are written in their own template.
///
/// @param empty sentence shown when there are no rows, for example 確認待ちの組はありません。
public record PlainTable(String caption, List<Column> columns, List<List<Cell>> rows, String empty) {

    public PlainTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A column; numbers are set to the right.
    public record Column(String label, boolean number) {

        public static Column words(String label) {
            return new Column(label, false);
        }

        public static Column numbers(String label) {
            return new Column(label, true);
        }
    }
}
