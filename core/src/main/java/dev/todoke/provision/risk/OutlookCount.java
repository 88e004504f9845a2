package dev.todoke.provision.risk;

import dev.todoke.provision.extraction.Recipe;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.extraction.Treatment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Counts one preview over the columns (見通しの計算): one pass over the rows, then over the classes only.
final class OutlookCount {

    private static final int CAUSE = 64;
    private static final int NOT_SEEN = -1;

    private final RiskColumns columns;
    private final RiskQuestion question;
    private final Recipe recipe;
    private final List<Integer> quasi;

    OutlookCount(RiskColumns columns, RiskQuestion question) {
        this.columns = columns;
        this.question = question;
        this.recipe = Recipe.of(question.kind());
        this.quasi = RiskReport.among(question.items().stream()
                .filter(item -> recipe.of(item) != Treatment.DROP)
                .toList());
    }

    RiskOutlook outlook() {
        var kept = KeptRows.of(columns, question.range());
        var keys = ClassKeys.of(columns, quasi, recipe, kept);
        var counts = new ClassCounts(kept.length);
        var places = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            places[i] = counts.add(keys.key(i), 1);
        }
        var without = quasi.stream()
                .map(item -> new RiskOutlook.Without(item, without(item, counts, keys, kept)))
                .sorted(Comparator.comparingLong(
                        (RiskOutlook.Without left) -> left.report().below10()))
                .toList();
        long oneCause = question.items().contains(CAUSE) ? oneCause(counts, places, kept) : 0;
        return new RiskOutlook(kept.length, report(quasi, counts), oneCause, without);
    }

    /// The classes without one item: from the classes themselves where its bits can be left out.
    private RiskReport without(int item, ClassCounts counts, ClassKeys keys, int[] kept) {
        var left = quasi.stream().filter(other -> other != item).toList();
        if (keys.legible()) {
            var fewer = new ClassCounts(counts.classes());
            int position = quasi.indexOf(item);
            for (int place = 0; place < counts.places(); place++) {
                if (counts.rowsAt(place) > 0) {
                    fewer.add(keys.without(counts.keyAt(place), position), counts.rowsAt(place));
                }
            }
            return report(left, fewer);
        }
        var again = ClassKeys.of(columns, left, recipe, kept);
        var fewer = new ClassCounts(kept.length);
        for (int i = 0; i < kept.length; i++) {
            fewer.add(again.key(i), 1);
        }
        return report(left, fewer);
    }

    /// Rows of classes of two and more in which everybody died of the same cause.
    private long oneCause(ClassCounts counts, int[] places, int[] kept) {
        var column = columns.column(CAUSE);
        int unknown = column.codeOf("");
        var first = new int[counts.places()];
        Arrays.fill(first, NOT_SEEN);
        var mixed = new boolean[counts.places()];
        for (int i = 0; i < kept.length; i++) {
            int cause = column.code(kept[i]);
            int place = places[i];
            mixed[place] |= cause == unknown || (first[place] != NOT_SEEN && first[place] != cause);
            first[place] = cause;
        }
        return IntStream.range(0, counts.places())
                .filter(place -> counts.rowsAt(place) > 1 && !mixed[place])
                .mapToLong(counts::rowsAt)
                .sum();
    }

    private static RiskReport report(List<Integer> items, ClassCounts counts) {
        return new RiskReport(
                items,
                counts.classes(),
                counts.smallest(),
                counts.rowsBelow(2),
                counts.rowsBelow(3),
                counts.rowsBelow(5),
                counts.rowsBelow(10));
    }
}
