package dev.todoke.provision.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Looks for the steps that reach k at the least loss (手順の案を探す), over the lattice of all levels.
///
/// Coarser never means more rows in small classes (the generalisation property: LeFevre, DeWitt and
/// Ramakrishnan, SIGMOD 2005), and coarsening costs the same whatever is withheld afterwards. So points are
/// visited by their cost; the search ends where coarsening alone costs more than the best found, and a
/// point whose small classes could not be withheld more cheaply is passed over.
public final class RepairSearch {

    private final ClassTable table;
    private final int k;
    private final boolean rows;
    private final List<Point> points;

    /// One point of the lattice (格子の点), with its loss by coarsening alone.
    private static final class Point {

        private final int[] levels;
        private final double cost;

        Point(int[] levels, double cost) {
            this.levels = levels;
            this.cost = cost;
        }

        int[] levels() {
            return levels;
        }

        double cost() {
            return cost;
        }
    }

    private RepairSearch(ClassTable table, int k, boolean rows) {
        this.table = table;
        this.k = k;
        this.rows = rows;
        this.points = points();
    }

    /// Up to three proposals; none when the file has no rows, or not k of them.
    ///
    /// @param rows whether the decision allows rows to be left out
    public static List<Proposal> proposals(ClassTable table, int k, boolean rows) {
        if (table.rows() < k || table.rows() == 0) {
            return List.of();
        }
        var search = new RepairSearch(table, k, rows);
        var found = new ArrayList<Proposal>();
        search.coarsenOnly().forEach(report -> found.add(new Proposal(Proposal.Kind.COARSEN_ONLY, report)));
        var cells = search.run(new int[table.axes().size()], true);
        found.addFirst(new Proposal(Proposal.Kind.LEAST_LOSS, search.leastLoss(cells)));
        found.add(new Proposal(Proposal.Kind.CELLS_ONLY, cells));
        return List.copyOf(found);
    }

    private List<Point> points() {
        var all = new ArrayList<int[]>();
        all.add(new int[table.axes().size()]);
        for (int axis = 0; axis < table.axes().size(); axis++) {
            for (int[] before : List.copyOf(all)) {
                for (int level : useful(axis)) {
                    var levels = before.clone();
                    levels[axis] = level;
                    all.add(levels);
                }
            }
        }
        return all.stream()
                .map(levels -> new Point(levels, cost(levels)))
                .sorted(Comparator.comparingDouble(Point::cost).thenComparing(Point::levels, Arrays::compare))
                .toList();
    }

    /// Levels above 0 that put values of this file together which the level before kept apart.
    private List<Integer> useful(int axis) {
        var useful = new ArrayList<Integer>();
        long before = different(axis, 0);
        for (int level = 1; level <= table.ladders().height(table.axes().get(axis)); level++) {
            long now = different(axis, level);
            if (now < before) {
                useful.add(level);
            }
            before = now;
        }
        return useful;
    }

    private long different(int axis, int level) {
        return Arrays.stream(table.level(axis, level)).distinct().count();
    }

    private double cost(int[] levels) {
        return IntStream.range(0, levels.length)
                        .mapToDouble(axis -> RepairRun.share(table, axis, levels[axis]))
                        .sum()
                / levels.length;
    }

    /// The cheapest point without small classes, as a list of none or one.
    private List<RepairReport> coarsenOnly() {
        for (Point point : points) {
            if (below(point) == 0) {
                return List.of(run(point.levels(), false));
            }
        }
        return List.of();
    }

    private RepairReport leastLoss(RepairReport first) {
        var best = first;
        for (Point point : points) {
            if (point.cost() >= best.loss()) {
                break;
            }
            if (point.cost() + below(point) * cheapestCell(point) < best.loss()) {
                var report = run(point.levels(), true);
                best = report.reached() && report.loss() < best.loss() ? report : best;
            }
        }
        return best;
    }

    /// What a row of a small class loses at least.
    private double cheapestCell(Point point) {
        double cheapest = IntStream.range(0, point.levels().length)
                .mapToDouble(axis -> 1 - RepairRun.share(table, axis, point.levels()[axis]))
                .min()
                .orElse(0);
        return cheapest / point.levels().length / table.rows();
    }

    private long below(Point point) {
        var codes = table.at(point.levels());
        var all = IntStream.range(0, table.classes()).toArray();
        return RowFigures.of(Grouping.of(codes, table.rowsOf(), all, 0).rows(), k)
                .below();
    }

    private RepairReport run(int[] levels, boolean cells) {
        var steps = IntStream.range(0, levels.length)
                .mapToObj(axis -> new Coarsened(table.axes().get(axis), levels[axis]))
                .toList();
        var repair = new Repair(table.ladders().edition(), k, table.axes(), steps, cells, cells && rows);
        return RepairRun.of(table, repair).report();
    }
}
