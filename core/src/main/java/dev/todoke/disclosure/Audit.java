package dev.todoke.disclosure;

import dev.todoke.disclosure.LinkedTables.Cell;
import dev.todoke.disclosure.LinkedTables.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Looks for withheld counts that a reader can still compute (秘匿の検査).
///
/// The sums, with shown cells as constants, are linear equations over the withheld cells. Each vector of their null
/// space
/// added to the true table gives another table with the same shown figures; where all its withheld counts stay at least
/// 1 (a remainder at least 0), it is a witness for every cell it changes. Cells without witness count as exposed.
final class Audit {

    private final List<Cell> cells;
    private final List<Sum> sums;
    private final SmallCells rule;
    private final List<List<Integer>> sumsOf;

    Audit(List<Cell> cells, List<Sum> sums, SmallCells rule) {
        this.cells = cells;
        this.sums = sums;
        this.rule = rule;
        this.sumsOf = new ArrayList<>();
        cells.forEach(_ -> sumsOf.add(new ArrayList<>()));
        for (int s = 0; s < sums.size(); s++) {
            sumsOf.get(sums.get(s).total()).add(s);
            for (int part : sums.get(s).parts()) {
                sumsOf.get(part).add(s);
            }
        }
    }

    List<List<Integer>> sumsOf() {
        return sumsOf;
    }

    /// Withheld cells that need a witness and have none, in the order of the cells.
    List<Integer> exposed(boolean[] withheld) {
        var columns = columns(withheld);
        var position = new int[cells.size()];
        Arrays.fill(position, -1);
        for (int c = 0; c < columns.size(); c++) {
            position[columns.get(c)] = c;
        }
        var system = new LinearSystem(columns.size());
        for (Sum sum : sums) {
            system.add(equation(sum, position));
        }
        var witnessed = untouchedByShownFigures(columns, position);
        var search = new WitnessSearch(system, room(columns));
        search.markBasic(witnessed);
        for (int c = 0; c < columns.size(); c++) {
            if (!witnessed[c] && needsWitness(cells.get(columns.get(c)))) {
                search.markFor(c, witnessed);
            }
        }
        var exposed = new ArrayList<Integer>();
        for (int c = 0; c < columns.size(); c++) {
            if (!witnessed[c] && needsWitness(cells.get(columns.get(c)))) {
                exposed.add(columns.get(c));
            }
        }
        exposed.sort(Comparator.naturalOrder());
        return exposed;
    }

    /// Withheld cells, large counts first: the elimination then changes large counts to make room for small ones.
    private List<Integer> columns(boolean[] withheld) {
        var columns = new ArrayList<Integer>();
        for (int i = 0; i < withheld.length; i++) {
            if (withheld[i]) {
                columns.add(i);
            }
        }
        columns.sort(Comparator.<Integer>comparingLong(c -> -cells.get(c).count())
                .thenComparing(c -> cells.get(c).key()));
        return columns;
    }

    private static long[][] equation(Sum sum, int[] position) {
        var terms = new ArrayList<long[]>();
        if (position[sum.total()] >= 0) {
            terms.add(new long[] {position[sum.total()], -1});
        }
        for (int part : sum.parts()) {
            if (position[part] >= 0) {
                terms.add(new long[] {position[part], 1});
            }
        }
        terms.sort(Comparator.comparingLong(term -> term[0]));
        return terms.toArray(long[][]::new);
    }

    private boolean needsWitness(Cell cell) {
        return cell.sensitive() && (cell.published() || rule.isSmall(cell.count()));
    }

    /// By how much each withheld count may fall before a reader could rule the table out.
    private long[] room(List<Integer> columns) {
        return columns.stream()
                .mapToLong(c -> cells.get(c).count() - (cells.get(c).published() ? 1 : 0))
                .toArray();
    }

    /// Withheld cells that are linked with no shown count but zero: the doubled table is a witness for all of them.
    private boolean[] untouchedByShownFigures(List<Integer> columns, int[] position) {
        var free = new boolean[columns.size()];
        var seen = new boolean[columns.size()];
        for (int start = 0; start < columns.size(); start++) {
            if (!seen[start]) {
                var component = new ArrayList<Integer>();
                boolean touched = component(start, columns, position, seen, component);
                component.forEach(c -> free[c] = !touched);
            }
        }
        return free;
    }

    private boolean component(
            int start, List<Integer> columns, int[] position, boolean[] seen, List<Integer> component) {
        boolean touched = false;
        component.add(start);
        seen[start] = true;
        for (int next = 0; next < component.size(); next++) {
            for (int sum : sumsOf.get(columns.get(component.get(next)))) {
                var members = new ArrayList<>(sums.get(sum).parts());
                members.add(sums.get(sum).total());
                for (int member : members) {
                    int column = position[member];
                    touched |= column < 0 && cells.get(member).count() > 0;
                    if (column >= 0 && !seen[column]) {
                        seen[column] = true;
                        component.add(column);
                    }
                }
            }
        }
        return touched;
    }
}
