package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where a table has its headings, labels and figures (表の形).
///
/// Rows with one filled cell before the headings are its title, behind the figures its notes. The first column holds
/// labels; so do the columns behind it that hold words or, by their heading, years and codes.
///
/// @param firstRow index of the first row with figures
/// @param endRow index behind the last row with figures
/// @param labelColumns how many columns of labels stand in front
record TableShape(PublishedTable table, int headings, int firstRow, int endRow, int labelColumns) {

    /// The shape; empty when no figure stands below a heading.
    static Optional<TableShape> of(PublishedTable table) {
        int rows = table.rows().size();
        int headings = IntStream.range(0, rows)
                .filter(row -> filled(table, row) > 1)
                .findFirst()
                .orElse(rows);
        var first = firstFigures(table, headings);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int end = rows;
        while (end > first.getAsInt() && filled(table, end - 1) <= 1) {
            end--;
        }
        int labels = labelColumns(table, headings, first.getAsInt(), end);
        return Optional.of(new TableShape(table, headings, first.getAsInt(), end, labels));
    }

    private static long filled(PublishedTable table, int row) {
        return table.rows().get(row).stream().filter(cell -> !cell.isBlank()).count();
    }

    private static OptionalInt firstFigures(PublishedTable table, int headings) {
        return IntStream.range(headings + 1, table.rows().size())
                .filter(row -> IntStream.range(1, table.width()).anyMatch(column -> isFigure(table.text(row, column))))
                .findFirst();
    }

    /// A number that is neither a year nor a size of a group in a heading.
    private static boolean isFigure(String text) {
        return switch (ShownValueReader.read(text)) {
            case ShownValue.Count(var value) -> !ShownValueReader.plain(text).matches("(?:19|20)\\d\\d");
            case ShownValue.Withheld(var sign, var _) -> !sign.isEmpty();
            case ShownValue.Share _, ShownValue.WithShare _ -> true;
            case ShownValue.Words _ -> false;
        };
    }

    private static int labelColumns(PublishedTable table, int headings, int first, int end) {
        int columns = 1;
        while (columns < table.width() - 1 && isLabels(table, headings, first, end, columns)) {
            columns++;
        }
        return columns;
    }

    private static boolean isLabels(PublishedTable table, int headings, int first, int end, int column) {
        boolean words = IntStream.range(first, end)
                .mapToObj(row -> ShownValueReader.read(table.text(row, column)))
                .anyMatch(ShownValue.Words.class::isInstance);
        boolean figures = IntStream.range(first, end)
                .mapToObj(row -> ShownValueReader.read(table.text(row, column)))
                .anyMatch(ShownValue::isNumber);
        return words && !figures || heading(table, headings, first, column).namesCodes();
    }

    private static Labels heading(PublishedTable table, int headings, int first, int column) {
        var parts = new ArrayList<String>();
        for (int row = headings; row < first; row++) {
            String own = table.text(row, column);
            parts.add(own.isBlank() && row < first - 1 ? leftOf(table, row, column) : own);
        }
        return new Labels(parts);
    }

    /// A heading that spans several columns stands in the first of them.
    private static String leftOf(PublishedTable table, int row, int column) {
        for (int left = column; left >= 0; left--) {
            if (!table.text(row, left).isBlank()) {
                return table.text(row, left);
            }
        }
        return "";
    }

    Labels ofColumn(int column) {
        return heading(table, headings, firstRow, column);
    }

    /// A label that spans several rows stands in the first of them, except in the last column of labels.
    Labels ofRow(int row) {
        var parts = new ArrayList<String>();
        for (int column = 0; column < labelColumns; column++) {
            int above = row;
            while (column < labelColumns - 1
                    && above > firstRow
                    && table.text(above, column).isBlank()) {
                above--;
            }
            parts.add(table.text(above, column));
        }
        return new Labels(parts);
    }

    List<Integer> rows() {
        return IntStream.range(firstRow, endRow)
                .filter(row -> filled(table, row) > 1)
                .boxed()
                .toList();
    }

    List<Integer> columns() {
        return IntStream.range(labelColumns, table.width()).boxed().toList();
    }

    ShownValue value(int row, int column) {
        return ShownValueReader.read(table.text(row, column));
    }

    /// Whether the cell is about a number of people.
    boolean isAboutPeople(int row, int column) {
        return !ofRow(row).isRate() && !isRateColumn(column);
    }

    private boolean isRateColumn(int column) {
        return ofColumn(column).isRate();
    }

    /// Title and notes: rows with one filled cell.
    List<String> sentences() {
        return IntStream.range(0, table.rows().size())
                .filter(row -> row < headings || row >= endRow)
                .mapToObj(row -> String.join(" ", table.rows().get(row)).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
