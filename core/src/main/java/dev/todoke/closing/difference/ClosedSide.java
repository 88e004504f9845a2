package dev.todoke.closing.difference;

import dev.todoke.closing.ClosingEdition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One closing of two that are compared (比べる版): which rows it has, which reports it knew, and by which
/// editions.
public final class ClosedSide {

    private final Instant closedAt;
    private final Map<Integer, RowKey> rows = new LinkedHashMap<>();
    private final Map<String, List<RowKey>> rowsOfPerson = new HashMap<>();
    private final Map<String, KnownReport> reports = new HashMap<>();
    private final Map<String, Set<String>> ofPerson = new HashMap<>();
    private final Map<String, ClosingEdition.Part> editions = new HashMap<>();

    /// A row without its values.
    ///
    /// @param row item 1
    /// @param digest stands for items 3 to 76
    public record RowKey(int row, String person, List<String> reports, String digest) {
        public RowKey {
            reports = List.copyOf(reports);
        }
    }

    public ClosedSide(
            Instant closedAt, List<RowKey> rows, List<KnownReport> reports, List<ClosingEdition.Part> editions) {
        this.closedAt = closedAt;
        for (RowKey row : rows) {
            this.rows.put(row.row(), row);
            rowsOfPerson.computeIfAbsent(row.person(), _ -> new ArrayList<>(1)).add(row);
        }
        for (KnownReport report : reports) {
            this.reports.put(report.report(), report);
            if (report.fate() == KnownReport.Fate.CONCERNED) {
                ofPerson.computeIfAbsent(report.person(), _ -> new HashSet<>()).add(report.report());
            }
        }
        editions.forEach(part -> this.editions.put(part.name() + "/" + nameOfEdition(part), part));
    }

    /// Several editions of one table stand beside each other; other parts have one.
    private static String nameOfEdition(ClosingEdition.Part part) {
        return part.kind() == ClosingEdition.Kind.TABLE ? part.edition() : "";
    }

    Instant closedAt() {
        return closedAt;
    }

    List<RowKey> rows() {
        return new ArrayList<>(rows.values());
    }

    List<RowKey> rowsOf(String person) {
        return rowsOfPerson.getOrDefault(person, List.of());
    }

    /// Whether no notification stands behind the row.
    boolean isDeathOnly(RowKey row) {
        return row.reports().stream()
                .allMatch(report -> report(report)
                        .filter(r -> r.kind() == KnownReport.Kind.DEATH)
                        .isPresent());
    }

    Optional<KnownReport> report(String report) {
        return Optional.ofNullable(reports.get(report));
    }

    /// Every report of the person, when the person has a tumour of the year.
    Set<String> reportsOf(String person) {
        return ofPerson.getOrDefault(person, Set.of());
    }

    /// Whether an edition of the kind differs between the two closings.
    static boolean differ(ClosedSide before, ClosedSide after, ClosingEdition.Kind kind) {
        return !of(before, kind).equals(of(after, kind));
    }

    private static Set<ClosingEdition.Part> of(ClosedSide side, ClosingEdition.Kind kind) {
        var parts = new HashSet<ClosingEdition.Part>();
        side.editions.values().stream()
                .filter(part -> part.kind() == kind && !part.name().equals("numbering-secret"))
                .forEach(parts::add);
        return parts;
    }
}
