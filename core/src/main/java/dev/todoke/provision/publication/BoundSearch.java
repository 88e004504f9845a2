package dev.todoke.provision.publication;

import dev.todoke.provision.publication.ReaderKnowledge.Equation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How closely a reader can tell each withheld count (伏せた人数の範囲).
///
/// Withheld counts that no sum links are looked at apart. Linked ones are bounded exactly by linear programming; where
/// more than [#LARGEST] hang together, sum after sum narrows the ranges instead, which can leave them too wide: such
/// answers say so.
final class BoundSearch {

    static final int LARGEST = 250;
    private static final int ROUNDS = 60;
    private static final double TOLERANCE = 1e-6;

    /// @param range what the count may still be
    /// @param exact whether no reader can tell it more closely from these sums
    /// @param linked how many withheld counts hang together with it
    record Bound(Range range, boolean exact, int linked) {}

    private final ReaderKnowledge knowledge;
    private final Map<Integer, List<Equation>> equationsOf = new HashMap<>();
    private final List<Equation> contradictions = new ArrayList<>();
    private final Map<Integer, Bound> bounds = new TreeMap<>();

    private BoundSearch(ReaderKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    static BoundSearch in(ReaderKnowledge knowledge) {
        var search = new BoundSearch(knowledge);
        search.run();
        return search;
    }

    /// The bound of each withheld count, by its place among the cells.
    Map<Integer, Bound> bounds() {
        return bounds;
    }

    /// Sums that cannot hold.
    List<Equation> contradictions() {
        return contradictions;
    }

    private void run() {
        for (Equation equation : knowledge.equations()) {
            if (members(equation).stream().allMatch(this::isKnown)) {
                contradictIfWrong(equation);
            } else {
                members(equation).stream()
                        .filter(cell -> !isKnown(cell))
                        .distinct()
                        .forEach(cell -> equationsOf
                                .computeIfAbsent(cell, _ -> new ArrayList<>())
                                .add(equation));
            }
        }
        for (int cell = 0; cell < knowledge.cells().size(); cell++) {
            if (!knowledge.cells().get(cell).shown() && !bounds.containsKey(cell)) {
                bound(linkedWith(cell));
            }
        }
    }

    private static List<Integer> members(Equation equation) {
        var members = new ArrayList<>(equation.parts());
        members.add(equation.total());
        return members;
    }

    private boolean isKnown(int cell) {
        return knowledge.cells().get(cell).shown();
    }

    private Range said(int cell) {
        return knowledge.cells().get(cell).said();
    }

    private void contradictIfWrong(Equation equation) {
        long parts =
                equation.parts().stream().mapToLong(part -> said(part).low()).sum();
        if (parts != said(equation.total()).low()) {
            contradictions.add(equation);
        }
    }

    private List<Integer> linkedWith(int start) {
        var linked = new ArrayList<Integer>();
        var next = new ArrayDeque<Integer>();
        next.add(start);
        var seen = new HashSet<Integer>();
        seen.add(start);
        while (!next.isEmpty()) {
            int cell = next.remove();
            linked.add(cell);
            for (Equation equation : equationsOf.getOrDefault(cell, List.of())) {
                members(equation).stream()
                        .filter(other -> !isKnown(other) && seen.add(other))
                        .forEach(next::add);
            }
        }
        return linked;
    }

    private void bound(List<Integer> linked) {
        var sums = linked.stream()
                .flatMap(cell -> equationsOf.getOrDefault(cell, List.of()).stream())
                .distinct()
                .toList();
        var ranges = narrowed(linked, sums);
        boolean exact = linked.size() <= LARGEST && !sums.isEmpty() && tighten(linked, sums, ranges);
        for (int cell : linked) {
            bounds.put(cell, new Bound(ranges.get(cell), exact || sums.isEmpty(), linked.size()));
        }
    }

    /// Each sum bounds each of its members by all others.
    private Map<Integer, Range> narrowed(List<Integer> linked, List<Equation> sums) {
        var ranges = new HashMap<Integer, Range>();
        linked.forEach(cell -> ranges.put(cell, said(cell)));
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (Equation sum : sums) {
                changed |= narrow(sum, ranges);
            }
        }
        return ranges;
    }

    private boolean narrow(Equation sum, Map<Integer, Range> ranges) {
        long low = 0;
        long high = 0;
        for (int part : sum.parts()) {
            var range = ranges.getOrDefault(part, said(part));
            low += range.low();
            high = Math.min(Range.NO_END, high + range.high());
        }
        boolean changed = meet(sum.total(), new Range(low, high), ranges);
        var total = ranges.getOrDefault(sum.total(), said(sum.total()));
        for (int part : sum.parts()) {
            var range = ranges.getOrDefault(part, said(part));
            long others = high >= Range.NO_END ? restHigh(sum, part, ranges) : high - range.high();
            changed |= meet(
                    part,
                    new Range(Math.max(0, total.low() - others), Math.max(0, total.high() - (low - range.low()))),
                    ranges);
        }
        return changed;
    }

    private long restHigh(Equation sum, int without, Map<Integer, Range> ranges) {
        long high = 0;
        for (int part : sum.parts()) {
            high += part == without ? 0 : ranges.getOrDefault(part, said(part)).high();
        }
        return Math.min(high, Range.NO_END);
    }

    private static boolean meet(int cell, Range range, Map<Integer, Range> ranges) {
        var before = ranges.get(cell);
        if (before == null
                || before.and(range).equals(before)
                || before.and(range).isEmpty()) {
            return false;
        }
        ranges.put(cell, before.and(range));
        return true;
    }

    /// False when the sums contradict each other.
    private boolean tighten(List<Integer> linked, List<Equation> sums, Map<Integer, Range> ranges) {
        var column = new HashMap<Integer, Integer>();
        linked.forEach(cell -> column.put(cell, column.size()));
        var bounded = linked.stream()
                .filter(cell -> ranges.get(cell).high() < Range.NO_END)
                .toList();
        int unknowns = linked.size() + bounded.size();
        var coefficients = new double[sums.size() + bounded.size()][unknowns];
        var right = new double[coefficients.length];
        for (int row = 0; row < sums.size(); row++) {
            var sum = sums.get(row);
            put(sum.total(), -1, row, coefficients, right, column, ranges);
            for (int part : sum.parts()) {
                put(part, 1, row, coefficients, right, column, ranges);
            }
        }
        for (int i = 0; i < bounded.size(); i++) {
            var range = ranges.get(bounded.get(i));
            coefficients[sums.size() + i][column.get(bounded.get(i))] = 1;
            coefficients[sums.size() + i][linked.size() + i] = 1;
            right[sums.size() + i] = (double) range.high() - range.low();
        }
        var simplex = new Simplex(coefficients, right, unknowns);
        if (!simplex.solve()) {
            contradictions.addAll(sums);
            return false;
        }
        for (int cell : linked) {
            var range = ranges.get(cell);
            double low = simplex.smallest(column.get(cell));
            double high = simplex.largest(column.get(cell));
            long most = Double.isInfinite(high) ? Range.NO_END : range.low() + (long) Math.floor(high + TOLERANCE);
            ranges.put(cell, range.and(new Range(range.low() + (long) Math.ceil(low - TOLERANCE), most)));
        }
        return true;
    }

    /// Shown counts go to the right side; unknown ones count from the low end of their range.
    private void put(
            int cell,
            int sign,
            int row,
            double[][] coefficients,
            double[] right,
            Map<Integer, Integer> column,
            Map<Integer, Range> ranges) {
        var place = column.get(cell);
        if (place == null) {
            right[row] -= (double) sign * said(cell).low();
        } else {
            coefficients[row][place] += sign;
            right[row] -= (double) sign * ranges.get(cell).low();
        }
    }
}
