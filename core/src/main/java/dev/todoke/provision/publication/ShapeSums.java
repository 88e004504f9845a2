package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// The sums of a table along its rows and its columns (表の中の合計).
final class ShapeSums {

    private ShapeSums() {}

    /// @param columns the columns about people
    static List<SumFinder.Sum> acrossColumns(TableShape shape, List<Integer> columns) {
        var totals =
                columns.stream().map(column -> shape.ofColumn(column).isTotal()).toList();
        var lines = new ArrayList<List<OptionalLong>>();
        for (int row : shape.rows()) {
            lines.add(columns.stream().map(column -> count(shape, row, column)).toList());
        }
        return SumFinder.sums(new SumFinder.Axis(totals, lines));
    }

    /// @param rows the rows about people
    static List<SumFinder.Sum> acrossRows(TableShape shape, List<Integer> rows) {
        var totals = rows.stream().map(row -> shape.ofRow(row).isTotal()).toList();
        var lines = new ArrayList<List<OptionalLong>>();
        for (int column : shape.columns()) {
            lines.add(rows.stream().map(row -> count(shape, row, column)).toList());
        }
        return SumFinder.sums(new SumFinder.Axis(totals, lines));
    }

    private static OptionalLong count(TableShape shape, int row, int column) {
        if (!shape.isAboutPeople(row, column)) {
            return OptionalLong.empty();
        }
        return shape.value(row, column)
                .people()
                .filter(ShownValue.Count.class::isInstance)
                .map(ShownValue.Count.class::cast)
                .map(count -> OptionalLong.of(count.value()))
                .orElseGet(OptionalLong::empty);
    }
}
