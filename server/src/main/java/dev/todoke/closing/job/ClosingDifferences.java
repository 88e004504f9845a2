package dev.todoke.closing.job;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.difference.ClosedSide;
import dev.todoke.closing.difference.ClosedSide.RowKey;
import dev.todoke.closing.difference.ClosingComparison;
import dev.todoke.closing.difference.ClosingComparison.FullRow;
import dev.todoke.closing.difference.RowPair;
import dev.todoke.closing.difference.TumourDifference;
import dev.todoke.closing.difference.TumourDifference.Fate;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.DifferenceStore;
import dev.todoke.closing.store.DifferenceStore.Line;
import dev.todoke.closing.store.ProvenanceStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Compares two closings from what was stored with them (版の比較). Only rows that changed are read, some
/// thousands at a time.
@Component
public class ClosingDifferences {

    private static final int PAIRS_A_PIECE = 5_000;

    private final ClosingStore closings;
    private final ProvenanceStore provenance;
    private final DifferenceStore differences;

    public ClosingDifferences(ClosingStore closings, ProvenanceStore provenance, DifferenceStore differences) {
        this.closings = closings;
        this.provenance = provenance;
        this.differences = differences;
    }

    /// Makes the comparison unless it was made before; inside the open transaction.
    public void make(ClosingSummary older, ClosingSummary newer, Instant now) {
        if (differences.isMade(older.number(), newer.number())) {
            return;
        }
        var comparison = new ClosingComparison(side(older), side(newer));
        var changed = comparison.changed();
        var lines = new ArrayList<Line>();
        for (int start = 0; start < changed.size(); start += PAIRS_A_PIECE) {
            var piece = changed.subList(start, Math.min(changed.size(), start + PAIRS_A_PIECE));
            var before = rows(older, piece, RowPair::before);
            var after = rows(newer, piece, RowPair::after);
            for (RowPair pair : piece) {
                lines.addAll(lines(pair, explained(comparison, pair, before, after)));
            }
        }
        differences.add(older.number(), newer.number(), changed.size(), lines, now);
    }

    private ClosedSide side(ClosingSummary closing) {
        long number = closing.number();
        return new ClosedSide(
                closing.closedAt(), provenance.rows(number), provenance.reports(number), provenance.editions(number));
    }

    private Map<Integer, FullRow> rows(
            ClosingSummary closing, List<RowPair> pairs, Function<RowPair, Optional<RowKey>> side) {
        Set<Integer> wanted = new HashSet<>();
        pairs.stream()
                .filter(pair -> pair.before().isPresent() && pair.after().isPresent())
                .forEach(pair -> side.apply(pair).ifPresent(key -> wanted.add(key.row())));
        var traces = provenance.traces(closing.number(), wanted);
        var found = new HashMap<Integer, FullRow>();
        for (ClosedRecord record : closings.records(closing.number(), wanted)) {
            int row = Integer.parseInt(record.item(1));
            var trace = traces.get(row);
            if (trace != null) {
                found.put(row, new FullRow(record, trace));
            }
        }
        return found;
    }

    private static TumourDifference explained(
            ClosingComparison comparison, RowPair pair, Map<Integer, FullRow> before, Map<Integer, FullRow> after) {
        var was = pair.before().map(key -> before.get(key.row()));
        var is = pair.after().map(key -> after.get(key.row()));
        return was.isPresent() && is.isPresent()
                ? comparison.explain(pair, was.get(), is.get())
                : comparison.explain(pair);
    }

    private static Stream<RowKey> keys(RowPair pair) {
        return Stream.concat(pair.after().stream(), pair.before().stream());
    }

    private static List<Line> lines(RowPair pair, TumourDifference difference) {
        String person = keys(pair).findFirst().map(RowKey::person).orElse("");
        if (difference.fate() != Fate.CHANGED) {
            return List.of(new Line(
                    difference.fate(),
                    difference.rowBefore(),
                    difference.rowAfter(),
                    0,
                    "",
                    "",
                    difference.cause(),
                    "",
                    difference.report(),
                    person));
        }
        return difference.items().stream()
                .map(item -> new Line(
                        Fate.CHANGED,
                        difference.rowBefore(),
                        difference.rowAfter(),
                        item.item(),
                        item.before(),
                        item.after(),
                        item.cause(),
                        item.rule(),
                        item.report(),
                        person))
                .toList();
    }
}
