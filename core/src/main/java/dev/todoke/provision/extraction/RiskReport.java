package dev.todoke.provision.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far rows can be told apart by what others may know (再特定の目安): equivalence classes over quasi-identifiers.
///
/// @param quasiIdentifiers items of the file over which classes are counted
/// @param kMin rows in the smallest class, 0 for an empty file
/// @param uniques rows that stand alone in their class
/// @param below3 rows in classes of fewer than 3, likewise 5 and 10
public record RiskReport(
        List<Integer> quasiIdentifiers, long classes, long kMin, long uniques, long below3, long below5, long below10) {

    private static final List<List<Integer>> CANDIDATES = List.of(
            List.of(4),
            List.of(5, 6),
            List.of(7),
            List.of(8),
            List.of(9),
            List.of(10),
            List.of(75),
            List.of(13, 14, 19, 20),
            List.of(24, 25));

    public RiskReport {
        quasiIdentifiers = List.copyOf(quasiIdentifiers);
    }

    /// The items of a file that count: sex, age, areas, one of the site items, the year.
    public static List<Integer> among(List<Integer> columns) {
        return CANDIDATES.stream()
                .flatMap(group -> group.stream().filter(columns::contains).limit(1))
                .toList();
    }

    static RiskReport of(List<Integer> columns, List<List<String>> rows) {
        var quasi = among(columns);
        var positions = quasi.stream().map(columns::indexOf).toList();
        var sizes = new HashMap<List<String>, Long>();
        for (List<String> row : rows) {
            sizes.merge(positions.stream().map(row::get).toList(), 1L, Long::sum);
        }
        return new RiskReport(
                quasi,
                sizes.size(),
                sizes.values().stream().mapToLong(Long::longValue).min().orElse(0),
                rowsBelow(sizes, 2),
                rowsBelow(sizes, 3),
                rowsBelow(sizes, 5),
                rowsBelow(sizes, 10));
    }

    private static long rowsBelow(Map<List<String>, Long> sizes, long limit) {
        return sizes.values().stream()
                .filter(size -> size < limit)
                .mapToLong(Long::longValue)
                .sum();
    }
}
