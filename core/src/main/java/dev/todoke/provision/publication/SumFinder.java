package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds which positions of a line are sums of others (合計の見つけ方), by their labels and by the figures themselves.
///
/// A total is the sum of its neighbours up to the next total, of all that is no total, or of the other totals; what the
/// completely shown lines agree with holds. A position without such a label is a total when three lines say so.
final class SumFinder {

    private static final int LINES_WITHOUT_LABEL = 3;

    /// The positions of one axis and the lines across it.
    ///
    /// @param totals whether the label of a position says it is a total
    /// @param lines the shown counts of each line, empty where a line shows none
    record Axis(List<Boolean> totals, List<List<OptionalLong>> lines) {}

    /// @param total position of the sum
    /// @param parts positions it adds up
    record Sum(int total, List<Integer> parts) {}

    private final Axis axis;

    private SumFinder(Axis axis) {
        this.axis = axis;
    }

    static List<Sum> sums(Axis axis) {
        return new SumFinder(axis).find();
    }

    private List<Sum> find() {
        var sums = new ArrayList<Sum>();
        boolean labelled = axis.totals().contains(true);
        for (int position = 0; position < axis.totals().size(); position++) {
            if (axis.totals().get(position)) {
                sums.addAll(ofLabelled(position));
            } else if (!labelled) {
                addIfSaidByFigures(position, sums);
            }
        }
        return sums;
    }

    private List<Sum> ofLabelled(int total) {
        var candidates = candidates(total);
        var proved = candidates.stream().filter(sum -> agreeing(sum) > 0).toList();
        if (!proved.isEmpty()) {
            return proved;
        }
        var mostly = candidates.stream().filter(this::mostLinesAgree).limit(1).toList();
        if (!mostly.isEmpty()) {
            return mostly;
        }
        return candidates.stream()
                .filter(sum -> completeLines(sum) == 0 && possible(sum))
                .limit(1)
                .toList();
    }

    private List<Sum> candidates(int total) {
        var candidates = new ArrayList<Sum>();
        addCandidate(candidates, total, after(total));
        addCandidate(candidates, total, before(total));
        addCandidate(candidates, total, all(position -> !axis.totals().get(position)));
        addCandidate(
                candidates,
                total,
                all(position -> position != total && axis.totals().get(position)));
        return candidates;
    }

    private static void addCandidate(List<Sum> candidates, int total, List<Integer> parts) {
        var sum = new Sum(total, parts);
        if (parts.size() > 1 && !candidates.contains(sum)) {
            candidates.add(sum);
        }
    }

    private List<Integer> after(int total) {
        var parts = new ArrayList<Integer>();
        for (int next = total + 1; next < axis.totals().size() && !axis.totals().get(next); next++) {
            parts.add(next);
        }
        return parts;
    }

    private List<Integer> before(int total) {
        var parts = new ArrayList<Integer>();
        for (int next = total - 1; next >= 0 && !axis.totals().get(next); next--) {
            parts.addFirst(next);
        }
        return parts;
    }

    private List<Integer> all(IntPredicate wanted) {
        return IntStream.range(0, axis.totals().size()).filter(wanted).boxed().toList();
    }

    private void addIfSaidByFigures(int position, List<Sum> sums) {
        var sum = new Sum(position, all(other -> other != position));
        if (sum.parts().size() > 1 && agreeing(sum) >= LINES_WITHOUT_LABEL) {
            sums.add(sum);
        }
    }

    /// How many complete lines add up; none when one of them does not, apart from lines of zeros.
    private long agreeing(Sum sum) {
        long agreeing = 0;
        for (var line : axis.lines()) {
            if (isComplete(line, sum)) {
                long total = line.get(sum.total()).getAsLong();
                if (shownParts(line, sum) != total) {
                    return 0;
                }
                agreeing += total > 0 ? 1 : 0;
            }
        }
        return agreeing;
    }

    /// A slip in one line does not hide that the others are sums.
    private boolean mostLinesAgree(Sum sum) {
        long agreeing = axis.lines().stream()
                .filter(line -> isComplete(line, sum))
                .filter(line -> shownParts(line, sum) == line.get(sum.total()).getAsLong())
                .count();
        return 2 * agreeing > completeLines(sum);
    }

    private long completeLines(Sum sum) {
        return axis.lines().stream().filter(line -> isComplete(line, sum)).count();
    }

    /// No line shows more in the parts than in the total.
    private boolean possible(Sum sum) {
        return axis.lines().stream()
                .filter(line -> line.get(sum.total()).isPresent())
                .allMatch(line -> shownParts(line, sum) <= line.get(sum.total()).getAsLong());
    }

    private static boolean isComplete(List<OptionalLong> line, Sum sum) {
        return line.get(sum.total()).isPresent()
                && sum.parts().stream().allMatch(part -> line.get(part).isPresent());
    }

    private static long shownParts(List<OptionalLong> line, Sum sum) {
        return sum.parts().stream().mapToLong(part -> line.get(part).orElse(0)).sum();
    }
}
