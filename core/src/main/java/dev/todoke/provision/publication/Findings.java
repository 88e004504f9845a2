package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what was found (点検結果の集まり).
final class Findings {

    private final List<PublicationFinding> found = new ArrayList<>();

    void at(PublicationRule rule, KnownCell cell, String ja, List<String> trace) {
        found.add(new PublicationFinding(
                rule, cell.table().table().name(), cell.place(), cell.labels().text(), cell.text(), ja, trace));
    }

    void at(PublicationRule rule, TableShape shape, int row, int column, String ja, List<String> trace) {
        String labels = shape.ofRow(row).and(shape.ofColumn(column)).text();
        found.add(new PublicationFinding(
                rule,
                shape.table().name(),
                PublishedTable.place(row, column),
                labels,
                shape.table().text(row, column),
                ja,
                trace));
    }

    void inTable(PublicationRule rule, String table, String words, String value, String ja) {
        found.add(new PublicationFinding(rule, table, "", words, value, ja, List.of()));
    }

    /// The heaviest first, otherwise as found.
    List<PublicationFinding> all() {
        return found.stream()
                .sorted(Comparator.comparing(finding -> finding.rule().weight()))
                .toList();
    }
}
