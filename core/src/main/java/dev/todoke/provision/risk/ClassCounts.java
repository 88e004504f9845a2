package dev.todoke.provision.risk;

import java.util.Arrays;

/// How many rows fall on each class (同値類の件数): open addressing over numbers, no objects.
///
/// A class keeps its place; what else is known of it can be held in an array of the same size.
final class ClassCounts {

    private final long[] keys;
    private final int[] counts;
    private int classes;

    /// @param most different keys at most
    ClassCounts(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) << 2;
        this.keys = new long[size];
        this.counts = new int[size];
    }

    /// Counts rows of a key; the place of its class.
    int add(long key, int rows) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed ^ mixed >>> 32) & keys.length - 1;
        while (counts[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        if (counts[place] == 0) {
            keys[place] = key;
            classes++;
        }
        counts[place] += rows;
        return place;
    }

    int places() {
        return keys.length;
    }

    int classes() {
        return classes;
    }

    /// Rows of the class at a place, 0 where there is none.
    int rowsAt(int place) {
        return counts[place];
    }

    long keyAt(int place) {
        return keys[place];
    }

    /// Rows of the smallest class, 0 when there is none.
    long smallest() {
        return Arrays.stream(counts).filter(count -> count > 0).min().orElse(0);
    }

    /// Rows in classes of fewer than a limit.
    long rowsBelow(int limit) {
        return Arrays.stream(counts)
                .filter(count -> count < limit)
                .asLongStream()
                .sum();
    }
}
