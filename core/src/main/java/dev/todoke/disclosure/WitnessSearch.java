package dev.todoke.disclosure;

import java.util.ArrayList;
import java.util.List;

/// Looks for another table that a reader cannot rule out and that differs in a given cell (別の表の構成).
///
/// A vector of the null space is tried in both directions. Where it would push a count below what a reader allows,
/// other
/// vectors that push that count up again are added, a bounded number of times. A search that gives up errs on the safe
/// side: the cell counts as exposed.
final class WitnessSearch {

    private static final int REPAIRS = 40;

    private final List<LinearSystem.Change> changes;
    private final long[] room;
    private final List<List<Integer>> changesOf = new ArrayList<>();

    WitnessSearch(LinearSystem system, long[] room) {
        this.changes = system.changes();
        this.room = room;
        for (int c = 0; c < room.length; c++) {
            changesOf.add(new ArrayList<>());
        }
        for (int i = 0; i < changes.size(); i++) {
            for (int column : changes.get(i).columns()) {
                changesOf.get(column).add(i);
            }
        }
    }

    /// Marks every cell that a single vector changes in a possible way.
    void markBasic(boolean[] witnessed) {
        for (LinearSystem.Change change : changes) {
            if (isPossible(change, 1) || isPossible(change, -1)) {
                change.columns().forEach(c -> witnessed[c] = true);
            }
        }
    }

    /// Searches for one cell; every cell that the found table changes is marked with it.
    void markFor(int cell, boolean[] witnessed) {
        for (int change : changesOf.get(cell)) {
            for (int sign : new int[] {1, -1}) {
                var found = repaired(cell, change, sign);
                if (found.length > 0) {
                    for (int c = 0; c < found.length; c++) {
                        witnessed[c] |= found[c] != 0;
                    }
                    return;
                }
            }
        }
    }

    private long[] repaired(int cell, int first, int sign) {
        var sum = new long[room.length];
        add(sum, changes.get(first), sign);
        for (int repair = 0; repair < REPAIRS; repair++) {
            int low = firstTooLow(sum);
            if (low < 0) {
                return sum[cell] == 0 ? new long[0] : sum;
            }
            if (!repairOnce(sum, low, cell)) {
                return new long[0];
            }
        }
        return new long[0];
    }

    /// Adds the vector that lifts the count and breaks the fewest others.
    private boolean repairOnce(long[] sum, int low, int cell) {
        int best = -1;
        int bestSign = 0;
        int fewest = Integer.MAX_VALUE;
        for (int candidate : changesOf.get(low)) {
            var change = changes.get(candidate);
            int sign = amount(change, low) > 0 ? 1 : -1;
            int broken = broken(sum, change, sign, cell);
            if (broken < fewest) {
                fewest = broken;
                best = candidate;
                bestSign = sign;
            }
        }
        if (best < 0) {
            return false;
        }
        add(sum, changes.get(best), bestSign);
        return true;
    }

    private int broken(long[] sum, LinearSystem.Change change, int sign, int cell) {
        int broken = 0;
        for (int i = 0; i < change.columns().size(); i++) {
            int column = change.columns().get(i);
            long after = sum[column] + sign * change.amounts().get(i);
            broken += room[column] + after < 0 ? 1 : 0;
            broken += column == cell && after == 0 ? 1_000 : 0;
        }
        return broken;
    }

    private static long amount(LinearSystem.Change change, int column) {
        return change.amounts().get(change.columns().indexOf(column));
    }

    private int firstTooLow(long[] sum) {
        for (int c = 0; c < sum.length; c++) {
            if (room[c] + sum[c] < 0) {
                return c;
            }
        }
        return -1;
    }

    private boolean isPossible(LinearSystem.Change change, int sign) {
        for (int i = 0; i < change.columns().size(); i++) {
            if (room[change.columns().get(i)] + sign * change.amounts().get(i) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(long[] sum, LinearSystem.Change change, int sign) {
        for (int i = 0; i < change.columns().size(); i++) {
            sum[change.columns().get(i)] += sign * change.amounts().get(i);
        }
    }
}
