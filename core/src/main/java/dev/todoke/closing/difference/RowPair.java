package dev.todoke.closing.difference;

import dev.todoke.closing.difference.ClosedSide.RowKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A tumour in both closings, or in one of them (両方の版の同じ腫瘍). Tumours are the same when they share a
/// report.
public record RowPair(Optional<RowKey> before, Optional<RowKey> after) {

    /// Pairs whose values differ, and rows without partner, in the order of the newer file; unchanged
    /// rows are left out.
    static List<RowPair> changed(ClosedSide before, ClosedSide after) {
        var byReport = new HashMap<String, RowKey>();
        before.rows().forEach(row -> row.reports().forEach(report -> byReport.put(report, row)));
        var taken = new HashSet<Integer>();
        var unmatched = new ArrayList<RowKey>();
        var pairs = new ArrayList<RowPair>();
        for (RowKey row : after.rows()) {
            // A row with exactly the same reports goes first, so that a split leaves the closest partner together.
            var partner = partner(row, byReport, taken, true);
            if (partner.isEmpty()) {
                unmatched.add(row);
            } else {
                keep(partner.get(), row, taken, pairs);
            }
        }
        for (RowKey row : unmatched) {
            var partner = partner(row, byReport, taken, false).or(() -> sameDeath(row, before, after, taken));
            if (partner.isEmpty()) {
                pairs.add(new RowPair(Optional.empty(), Optional.of(row)));
            } else {
                keep(partner.get(), row, taken, pairs);
            }
        }
        for (RowKey row : before.rows()) {
            if (!taken.contains(row.row())) {
                pairs.add(new RowPair(Optional.of(row), Optional.empty()));
            }
        }
        return pairs;
    }

    /// A tumour known from a death alone and the one that a hospital then notified share no report, but
    /// the person's death.
    private static Optional<RowKey> sameDeath(RowKey row, ClosedSide before, ClosedSide after, Set<Integer> taken) {
        for (String report : after.reportsOf(row.person())) {
            var was = before.report(report).map(KnownReport::person).orElse("");
            for (RowKey candidate : before.rowsOf(was)) {
                boolean deathOnly = before.isDeathOnly(candidate) != after.isDeathOnly(row);
                if (deathOnly && !taken.contains(candidate.row())) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static void keep(RowKey was, RowKey is, Set<Integer> taken, List<RowPair> pairs) {
        taken.add(was.row());
        if (!was.digest().equals(is.digest())) {
            pairs.add(new RowPair(Optional.of(was), Optional.of(is)));
        }
    }

    private static Optional<RowKey> partner(
            RowKey row, Map<String, RowKey> byReport, Set<Integer> taken, boolean whole) {
        for (String report : row.reports()) {
            var was = byReport.get(report);
            boolean fits = was != null
                    && !taken.contains(was.row())
                    && (!whole || new HashSet<>(was.reports()).equals(new HashSet<>(row.reports())));
            if (was != null && fits) {
                return Optional.of(was);
            }
        }
        return Optional.empty();
    }
}
