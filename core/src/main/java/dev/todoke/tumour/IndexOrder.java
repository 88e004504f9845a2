package dev.todoke.tumour;

import java.util.Arrays;
import java.util.PriorityQueue;

/// The order in which the reporting rule looks at the tumours of a person (判定の順序), from their dates and numbers
/// alone.
///
/// A tumour comes after every tumour that certainly precedes it; where partial dates leave the order open, the
/// number of the tumour decides. Such an order need not exist pairwise, so that sorting by comparing pairs
/// would give an answer that depends on the order of the rows. Instead the next tumour is always the one with
/// the lowest number among those that no remaining tumour certainly precedes. Only tumours that can meet in a
/// comparison stand in one order (an arena): a tumour of another organ changes nothing.
final class IndexOrder {

    private static final int HAEMATOPOIETIC = 100;
    private static final int WITH_KAPOSI = 101;
    private static final int FEW = 48;

    private int[] arena = new int[4];
    private int[] order = new int[4];
    private boolean[] taken = new boolean[4];

    /// Positions of the person's tumours in order.
    int[] of(PersonTumours person) {
        int size = person.size();
        prepare(size);
        assignArenas(person);
        if (size <= FEW) {
            orderFew(person);
        } else {
            orderMany(person);
        }
        return order;
    }

    /// Positions as they were added, for a rule that sorts them itself.
    int[] inRowOrder(int size) {
        prepare(size);
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return order;
    }

    private void prepare(int size) {
        if (size > order.length) {
            arena = new int[size * 2];
            order = new int[size * 2];
            taken = new boolean[size * 2];
        }
        Arrays.fill(taken, 0, size, false);
    }

    /// Haematopoietic cancers meet each other everywhere, Kaposi sarcomas too; everything else meets inside its
    /// site group. A site that has a Kaposi sarcoma shares the arena of all Kaposi sarcomas.
    private void assignArenas(PersonTumours person) {
        boolean anyKaposi = false;
        for (int i = 0; i < person.size(); i++) {
            int type = person.type[i];
            anyKaposi |= type == IarcGroups.KAPOSI;
            arena[i] = IarcGroups.isHaematopoietic(type)
                    ? HAEMATOPOIETIC
                    : type == IarcGroups.KAPOSI ? WITH_KAPOSI : IarcGroups.siteGroup(person.place[i]);
        }
        if (anyKaposi) {
            drawIntoKaposi(person);
        }
    }

    private void drawIntoKaposi(PersonTumours person) {
        for (int i = 0; i < person.size(); i++) {
            if (person.type[i] == IarcGroups.KAPOSI) {
                int site = IarcGroups.siteGroup(person.place[i]);
                for (int j = 0; j < person.size(); j++) {
                    arena[j] = arena[j] == site ? WITH_KAPOSI : arena[j];
                }
            }
        }
    }

    private void orderFew(PersonTumours person) {
        int size = person.size();
        for (int k = 0; k < size; k++) {
            int next = firstOfArena(person, lowestArena(size));
            taken[next] = true;
            order[k] = next;
        }
    }

    private int lowestArena(int size) {
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            lowest = taken[i] ? lowest : Math.min(lowest, arena[i]);
        }
        return lowest;
    }

    private int firstOfArena(PersonTumours person, int wanted) {
        int earliestEnd = Integer.MAX_VALUE;
        for (int i = 0; i < person.size(); i++) {
            if (!taken[i] && arena[i] == wanted) {
                earliestEnd = Math.min(earliestEnd, person.latest[i]);
            }
        }
        int best = -1;
        for (int i = 0; i < person.size(); i++) {
            boolean possible = !taken[i] && arena[i] == wanted && person.earliest[i] <= earliestEnd;
            if (possible && (best < 0 || isNumberedBefore(person, i, best))) {
                best = i;
            }
        }
        return best;
    }

    /// The same order for people with very many tumours, without looking at all of them for each.
    private void orderMany(PersonTumours person) {
        var byStart = positions(person.size());
        Arrays.sort(
                byStart,
                (a, b) -> arena[a] != arena[b]
                        ? Integer.compare(arena[a], arena[b])
                        : Integer.compare(person.earliest[a], person.earliest[b]));
        var byEnd = positions(person.size());
        Arrays.sort(
                byEnd,
                (a, b) -> arena[a] != arena[b]
                        ? Integer.compare(arena[a], arena[b])
                        : Integer.compare(person.latest[a], person.latest[b]));
        var possible = new PriorityQueue<Integer>((a, b) -> compareNumbers(person, a, b));
        int started = 0;
        int ended = 0;
        for (int k = 0; k < byStart.length; k++) {
            while (taken[byEnd[ended]]) {
                ended++;
            }
            int end = byEnd[ended];
            while (started < byStart.length
                    && arena[byStart[started]] == arena[end]
                    && person.earliest[byStart[started]] <= person.latest[end]) {
                possible.add(byStart[started]);
                started++;
            }
            int next = possible.remove();
            taken[next] = true;
            order[k] = next;
        }
    }

    private static Integer[] positions(int size) {
        var all = new Integer[size];
        Arrays.setAll(all, i -> i);
        return all;
    }

    static boolean isNumberedBefore(PersonTumours person, int a, int b) {
        return compareNumbers(person, a, b) < 0;
    }

    /// Whether the first tumour comes first in a list: by the last possible day, then by number.
    static boolean isDatedBefore(PersonTumours person, int a, int b) {
        if (person.latest[a] != person.latest[b]) {
            return person.latest[a] < person.latest[b];
        }
        return compareNumbers(person, a, b) < 0;
    }

    /// By number; equal numbers by content.
    private static int compareNumbers(PersonTumours person, int a, int b) {
        int byNumber = Long.compare(person.number[a], person.number[b]);
        return byNumber == 0 ? compareContent(person, a, b) : byNumber;
    }

    /// By date, then by codes, then by number: only tumours that are alike in everything depend on their
    /// position.
    static int compareContent(PersonTumours person, int a, int b) {
        if (person.latest[a] != person.latest[b]) {
            return Integer.compare(person.latest[a], person.latest[b]);
        }
        if (person.earliest[a] != person.earliest[b]) {
            return Integer.compare(person.earliest[b], person.earliest[a]);
        }
        if (person.place[a] != person.place[b]) {
            return Integer.compare(person.place[a], person.place[b]);
        }
        if (person.histology[a] != person.histology[b]) {
            return Integer.compare(person.histology[a], person.histology[b]);
        }
        if (person.side[a] != person.side[b]) {
            return Integer.compare(person.side[a], person.side[b]);
        }
        int byNumber = Long.compare(person.number[a], person.number[b]);
        return byNumber == 0 ? Integer.compare(a, b) : byNumber;
    }
}
