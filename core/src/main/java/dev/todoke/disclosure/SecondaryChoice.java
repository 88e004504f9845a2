package dev.todoke.disclosure;

import dev.todoke.disclosure.LinkedTables.Cell;
import dev.todoke.disclosure.LinkedTables.Sum;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which further cell to withhold for one that can still be computed (二次秘匿の選び方): the cheapest in its nearest sum.
record SecondaryChoice(List<Cell> cells, List<Sum> sums, List<List<Integer>> sumsOf) {

    /// One round: a cell whose sums were already widened in this round waits for the next audit.
    void protect(List<Integer> exposed, boolean[] withheld) {
        var before = withheld.clone();
        for (int cell : exposed) {
            if (!widened(cell, before, withheld)) {
                withholdMore(cell, withheld);
            }
        }
    }

    private boolean widened(int cell, boolean[] before, boolean[] withheld) {
        for (int sum : sumsOf.get(cell)) {
            for (int member : members(sums.get(sum))) {
                if (withheld[member] != before[member]) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Withholds one more cell in every sum where the cell stands alone, or else the cheapest within reach.
    private void withholdMore(int cell, boolean[] withheld) {
        boolean done = false;
        for (int sum : sumsOf.get(cell)) {
            if (alone(cell, sums.get(sum), withheld)) {
                done |= withholdCheapest(Set.of(sum), withheld);
            }
        }
        if (!done) {
            withholdWithinReach(cell, withheld);
        }
    }

    private static boolean alone(int cell, Sum sum, boolean[] withheld) {
        if (sum.total() != cell && withheld[sum.total()]) {
            return false;
        }
        for (int part : sum.parts()) {
            if (part != cell && withheld[part]) {
                return false;
            }
        }
        return true;
    }

    /// Goes from sum to sum over withheld cells until a shown cell is found.
    private void withholdWithinReach(int cell, boolean[] withheld) {
        var seen = new HashSet<>(sumsOf.get(cell));
        var ring = new ArrayDeque<>(seen);
        while (!ring.isEmpty()) {
            if (withholdCheapest(new HashSet<>(ring), withheld)) {
                return;
            }
            var next = new ArrayDeque<Integer>();
            for (int sum : ring) {
                for (int neighbour : members(sums.get(sum))) {
                    for (int further : withheld[neighbour] ? sumsOf.get(neighbour) : List.<Integer>of()) {
                        if (seen.add(further)) {
                            next.add(further);
                        }
                    }
                }
            }
            ring = next;
        }
        throw new NotProtectable(
                "no further cell can be withheld for " + cells.get(cell).key());
    }

    private boolean withholdCheapest(Set<Integer> among, boolean[] withheld) {
        int best = -1;
        for (int sum : among) {
            for (int member : members(sums.get(sum))) {
                if (canBeWithheld(member, withheld) && (best < 0 || cheaper(member, best))) {
                    best = member;
                }
            }
        }
        if (best >= 0) {
            withheld[best] = true;
        }
        return best >= 0;
    }

    private boolean canBeWithheld(int member, boolean[] withheld) {
        return !withheld[member] && cells.get(member).canBeWithheld();
    }

    private boolean cheaper(int a, int b) {
        long difference = cells.get(a).cost() - cells.get(b).cost();
        return difference < 0
                || (difference == 0 && cells.get(a).key().compareTo(cells.get(b).key()) < 0);
    }

    private static List<Integer> members(Sum sum) {
        var members = new ArrayList<>(sum.parts());
        members.add(sum.total());
        return members;
    }
}
