package dev.todoke.provision.publication;

import java.util.List;

/// A table as it is to be published (公表する表): its cells as text, row by row, nothing interpreted.
///
/// @param name how the publication calls it, for example 表1
/// @param population whom it counts, in the publisher's words (対象); tables with the same words are read together
/// @param rows all rows with the headings; rows may differ in length
public record PublishedTable(String name, String population, List<List<String>> rows) {

    private static final int LETTERS = 26;

    public PublishedTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The text of a cell, empty beyond the end of its row.
    String text(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// As a spreadsheet names the cell, for example B4.
    public static String place(int row, int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row + 1).toString();
    }
}
