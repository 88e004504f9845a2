package dev.todoke.tumour;

import java.util.Arrays;

/// The cancers found so far in one person (判定途中のがん): what is known of each from all its tumours.
final class Cancers {

    private static final int UNKNOWN = 0;

    private int count;
    int[] place = new int[4];
    int[] type = new int[4];
    int[] histology = new int[4];
    int[] side = new int[4];
    /// First and last day of all tumours whose year is known; empty (first after last) when none is.
    int[] firstDay = new int[4];
    int[] lastDay = new int[4];
    private int[] index = new int[4];
    private int[] earliestEnd = new int[4];
    private int[] finalNumber = new int[4];

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    int found(PersonTumours person, int tumour) {
        if (count == place.length) {
            grow();
        }
        int fresh = count++;
        place[fresh] = person.place[tumour];
        type[fresh] = person.type[tumour];
        histology[fresh] = person.histology[tumour];
        side[fresh] = PairedSites.containsNumber(place[fresh]) ? person.side[tumour] : UNKNOWN;
        firstDay[fresh] = Integer.MAX_VALUE;
        lastDay[fresh] = Integer.MIN_VALUE;
        widen(fresh, person, tumour);
        return fresh;
    }

    private void grow() {
        int wanted = count * 2;
        place = Arrays.copyOf(place, wanted);
        type = Arrays.copyOf(type, wanted);
        histology = Arrays.copyOf(histology, wanted);
        side = Arrays.copyOf(side, wanted);
        firstDay = Arrays.copyOf(firstDay, wanted);
        lastDay = Arrays.copyOf(lastDay, wanted);
        index = Arrays.copyOf(index, wanted);
        earliestEnd = Arrays.copyOf(earliestEnd, wanted);
        finalNumber = Arrays.copyOf(finalNumber, wanted);
    }

    /// What the tumour knows better, the cancer knows from now on: a subsite, a side, a specific type.
    void join(PersonTumours person, int cancer, int tumour) {
        learnPlace(cancer, person.place[tumour]);
        if (side[cancer] == UNKNOWN && PairedSites.containsNumber(person.place[tumour])) {
            side[cancer] = person.side[tumour];
        }
        learnType(cancer, person.type[tumour], person.histology[tumour]);
        widen(cancer, person, tumour);
    }

    /// A subsite only: a defined site always comes before an undefined one.
    private void learnPlace(int cancer, int other) {
        if (place[cancer] / 10 == other / 10
                && RecordingRule.isUnspecificSubsite(place[cancer])
                && !RecordingRule.isUnspecificSubsite(other)) {
            place[cancer] = other;
        }
    }

    private void learnType(int cancer, int otherType, int otherHistology) {
        boolean higher = type[cancer] == otherType && histology[cancer] < otherHistology;
        if (higher || IarcGroups.covers(type[cancer], otherType)) {
            type[cancer] = otherType;
            histology[cancer] = otherHistology;
        }
    }

    private void widen(int cancer, PersonTumours person, int tumour) {
        boolean dated = person.earliest[tumour] > Integer.MIN_VALUE && person.latest[tumour] < Integer.MAX_VALUE;
        if (dated) {
            firstDay[cancer] = Math.min(firstDay[cancer], person.earliest[tumour]);
            lastDay[cancer] = Math.max(lastDay[cancer], person.latest[tumour]);
        }
    }

    /// Days between a tumour and the time in which the cancer was seen; the longest time when either is
    /// unknown.
    long distance(PersonTumours person, int cancer, int tumour) {
        boolean dated = person.earliest[tumour] > Integer.MIN_VALUE && person.latest[tumour] < Integer.MAX_VALUE;
        if (!dated || firstDay[cancer] > lastDay[cancer]) {
            return Long.MAX_VALUE;
        }
        long before = (long) firstDay[cancer] - person.latest[tumour];
        long behind = (long) person.earliest[tumour] - lastDay[cancer];
        return Math.max(0, Math.max(before, behind));
    }

    /// The tumour that is counted: of those that no other tumour of the cancer certainly precedes, the lowest
    /// number.
    void findIndexes(PersonTumours person) {
        Arrays.fill(index, 0, count, -1);
        Arrays.fill(earliestEnd, 0, count, Integer.MAX_VALUE);
        for (int tumour = 0; tumour < person.size(); tumour++) {
            int own = person.placedIn(tumour);
            earliestEnd[own] = Math.min(earliestEnd[own], person.latest[tumour]);
        }
        for (int tumour = 0; tumour < person.size(); tumour++) {
            int own = person.placedIn(tumour);
            boolean possible = person.earliest[tumour] <= earliestEnd[own];
            if (possible && (index[own] < 0 || IndexOrder.isNumberedBefore(person, tumour, index[own]))) {
                index[own] = tumour;
            }
        }
    }

    /// Numbers the cancers from 1 by the date of the counted tumour, then by its number.
    void numberByIndex(PersonTumours person) {
        for (int cancer = 0; cancer < count; cancer++) {
            int before = 1;
            for (int other = 0; other < count; other++) {
                if (other != cancer && IndexOrder.isDatedBefore(person, index[other], index[cancer])) {
                    before++;
                }
            }
            finalNumber[cancer] = before;
        }
    }

    int indexTumour(int cancer) {
        return index[cancer];
    }

    int finalNumber(int cancer) {
        return finalNumber[cancer];
    }
}
