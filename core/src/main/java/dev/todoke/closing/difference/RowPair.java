package dev.todoke.closing.difference;

import dev.todoke.closing.difference.ClosedSide.RowKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A tumour in both closings, or in one of them (両方の版の同じ腫瘍). Tumours are the same when they share a report.
public record RowPair(Optional<RowKey> before, Optional<RowKey> after) {

    /// Pairs whose values differ, and rows without partner, in the order of the newer file; unchanged rows are left
    /// out.
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
            var partner = partner(row, byReport, taken, false);
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

    private static void keep(RowKey was, RowKey is, HashSet<Integer> taken, List<RowPair> pairs) {
        taken.add(was.row());
        if (!was.digest().equals(is.digest())) {
            pairs.add(new RowPair(Optional.of(was), Optional.of(is)));
        }
    }

    private static Optional<RowKey> partner(
            RowKey row, HashMap<String, RowKey> byReport, HashSet<Integer> taken, boolean whole) {
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
