package dev.todoke.provision.publication;

import dev.todoke.provision.publication.ReaderKnowledge.Equation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Range[] ranges;
    private final int[] columns;
    private final Map<Integer, List<Equation>> equationsOf = new HashMap<>();
    private final List<Equation> contradictions = new ArrayList<>();
    private final Map<Integer, Bound> bounds = new TreeMap<>();

    private BoundSearch(ReaderKnowledge knowledge) {
        this.knowledge = knowledge;
        this.ranges = knowledge.cells().stream().map(KnownCell::said).toArray(Range[]::new);
        this.columns = new int[ranges.length];
        Arrays.fill(columns, -1);
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

    /// What a count may still be.
    Range range(int cell) {
        return ranges[cell];
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

    private void contradictIfWrong(Equation equation) {
        long parts =
                equation.parts().stream().mapToLong(part -> ranges[part].low()).sum();
        if (parts != ranges[equation.total()].low()) {
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
        narrow(sums);
        boolean exact = linked.size() <= LARGEST && !sums.isEmpty() && tighten(linked, sums);
        for (int cell : linked) {
            bounds.put(cell, new Bound(ranges[cell], exact || sums.isEmpty(), linked.size()));
        }
    }

    /// Each sum bounds each of its members by all others.
    private void narrow(List<Equation> sums) {
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (Equation sum : sums) {
                changed |= narrow(sum);
            }
        }
    }

    private boolean narrow(Equation sum) {
        long low = sum.parts().stream().mapToLong(part -> ranges[part].low()).sum();
        boolean changed = meet(sum.total(), new Range(low, highOfOthers(sum, -1)));
        var total = ranges[sum.total()];
        for (int part : sum.parts()) {
            long least = Math.max(0, total.low() - highOfOthers(sum, part));
            long most = Math.max(0, total.high() - (low - ranges[part].low()));
            changed |= meet(part, new Range(least, most));
        }
        return changed;
    }

    private long highOfOthers(Equation sum, int without) {
        long high = 0;
        for (int part : sum.parts()) {
            high += part == without ? 0 : ranges[part].high();
        }
        return Math.min(high, Range.NO_END);
    }

    private boolean meet(int cell, Range range) {
        var met = ranges[cell].and(range);
        if (isKnown(cell) || met.equals(ranges[cell]) || met.isEmpty()) {
            return false;
        }
        ranges[cell] = met;
        return true;
    }

    /// False when the sums contradict each other.
    private boolean tighten(List<Integer> linked, List<Equation> sums) {
        for (int i = 0; i < linked.size(); i++) {
            columns[linked.get(i)] = i;
        }
        var bounded = linked.stream()
                .filter(cell -> ranges[cell].high() < Range.NO_END)
                .toList();
        int unknowns = linked.size() + bounded.size();
        var coefficients = new double[sums.size() + bounded.size()][unknowns];
        var right = new double[coefficients.length];
        for (int row = 0; row < sums.size(); row++) {
            var sum = sums.get(row);
            put(sum.total(), -1, row, coefficients, right);
            for (int part : sum.parts()) {
                put(part, 1, row, coefficients, right);
            }
        }
        for (int i = 0; i < bounded.size(); i++) {
            int row = sums.size() + i;
            coefficients[row][columns[bounded.get(i)]] = 1;
            coefficients[row][linked.size() + i] = 1;
            right[row] = ranges[bounded.get(i)].size() - 1.0;
        }
        var simplex = new Simplex(coefficients, right, unknowns);
        if (!simplex.solve()) {
            contradictions.addAll(sums);
            return false;
        }
        for (int cell : linked) {
            ranges[cell] = solved(simplex, cell);
        }
        return true;
    }

    /// The solution counts from the low end of the range that was known before.
    private Range solved(Simplex simplex, int cell) {
        var range = ranges[cell];
        double low = simplex.smallest(columns[cell]);
        double high = simplex.largest(columns[cell]);
        long most = Double.isInfinite(high) ? Range.NO_END : range.low() + (long) Math.floor(high + TOLERANCE);
        return range.and(new Range(range.low() + (long) Math.ceil(low - TOLERANCE), most));
    }

    /// Shown counts go to the right side; unknown ones count from the low end of their range.
    private void put(int cell, int sign, int row, double[][] coefficients, double[] right) {
        if (!isKnown(cell)) {
            coefficients[row][columns[cell]] += sign;
        }
        right[row] -= (double) sign * ranges[cell].low();
    }
}
