package dev.todoke.provision.workbook;

import java.util.List;

/// One sheet of a workbook as texts (シート); the first row holds the headings.
public record CellSheet(String name, List<List<String>> rows) {

    public CellSheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The text of a cell, empty where there is none.
    public String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }
}
