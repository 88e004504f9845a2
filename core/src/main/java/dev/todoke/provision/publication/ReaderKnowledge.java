package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything a reader of the tables knows (読み手の知識): the counts, the signs in place of counts, and the sums that hold.
///
/// A count that stands in several tables under the same words is one unknown: what one table hides another may show.
final class ReaderKnowledge {

    /// total = Σ parts, as places in [#cells]
    record Equation(int total, List<Integer> parts) {}

    private final List<KnownCell> cells = new ArrayList<>();
    private final Map<String, Integer> byWords = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();

    List<KnownCell> cells() {
        return cells;
    }

    List<Equation> equations() {
        return equations;
    }

    /// The cells and sums of a table. Cells that an earlier table holds already are joined with it.
    void add(TableShape shape, List<KnownCell> read) {
        var places = new LinkedHashMap<Long, Integer>();
        for (KnownCell cell : read) {
            places.put(key(cell.row(), cell.column()), place(shape, cell));
        }
        for (int row : shape.rows()) {
            sums(shape, row, places).forEach(equations::add);
        }
        for (int column : shape.columns()) {
            sumsOfColumn(shape, column, places).forEach(equations::add);
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private int place(TableShape shape, KnownCell cell) {
        String words = words(shape, cell);
        var known = byWords.get(words);
        if (known == null) {
            byWords.put(words, cells.size());
            cells.add(cell);
            return cells.size() - 1;
        }
        var before = cells.get(known);
        if (before.isInSameTableAs(cell)) {
            // the same words twice in one table say nothing about each other
            cells.add(cell);
            return cells.size() - 1;
        }
        join(known, before, cell);
        return known;
    }

    private void join(int place, KnownCell before, KnownCell cell) {
        if (before.shown() || cell.said().and(before.said()).isEmpty()) {
            return;
        }
        var joined = cell.shown()
                ? before.narrowed(
                        cell.said(),
                        "「%s」の%sに同じ見出しで %s と出ています。"
                                .formatted(cell.table().table().name(), cell.place(), cell.text()))
                : before.narrowed(
                        cell.said(),
                        "「%s」の%sは %s です。"
                                .formatted(
                                        cell.table().table().name(),
                                        cell.place(),
                                        cell.said().ja()));
        cells.set(place, joined);
    }

    static String words(TableShape shape, KnownCell cell) {
        return ShownValueReader.plain(shape.table().population()) + " | "
                + String.join(" | ", cell.labels().groups());
    }

    private static List<Equation> sums(TableShape shape, int row, Map<Long, Integer> places) {
        var columns = shape.columns().stream()
                .filter(column -> aboutPeople(shape, column, places))
                .toList();
        var equations = new ArrayList<Equation>();
        for (var sum : ShapeSums.acrossColumns(shape, columns)) {
            add(
                    equations,
                    places,
                    key(row, columns.get(sum.total())),
                    sum.parts().stream()
                            .map(part -> key(row, columns.get(part)))
                            .toList());
        }
        return equations;
    }

    private static boolean aboutPeople(TableShape shape, int column, Map<Long, Integer> places) {
        return shape.rows().stream().anyMatch(row -> places.containsKey(key(row, column)));
    }

    private static List<Equation> sumsOfColumn(TableShape shape, int column, Map<Long, Integer> places) {
        var rows = shape.rows().stream()
                .filter(row -> shape.columns().stream().anyMatch(other -> places.containsKey(key(row, other))))
                .toList();
        var equations = new ArrayList<Equation>();
        for (var sum : ShapeSums.acrossRows(shape, rows)) {
            add(
                    equations,
                    places,
                    key(rows.get(sum.total()), column),
                    sum.parts().stream()
                            .map(part -> key(rows.get(part), column))
                            .toList());
        }
        return equations;
    }

    private static void add(List<Equation> equations, Map<Long, Integer> places, long total, List<Long> parts) {
        if (places.containsKey(total) && parts.stream().allMatch(places::containsKey)) {
            equations.add(new Equation(
                    places.get(total), parts.stream().map(places::get).toList()));
        }
    }
}
