package dev.todoke.linkage.quality;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Pairs of records with their weight, their decision and the truth, in columns (評価する組). Each pair once.
///
/// About 60 bytes a pair.
public final class WeighedPairs {

    private static final int LEAST = 1 << 10;
    private static final int INDEX_BITS = 32;

    private int size;
    private long[] keys = new long[LEAST];
    private double[] weights = new double[LEAST];
    private byte[] decisions = new byte[LEAST];
    private boolean[] truths = new boolean[LEAST];
    private int[] slots = new int[LEAST * 2];

    /// Adds a pair; false when it was there already, in either order.
    public boolean add(int a, int b, double weight, Decided decided, boolean isTrue) {
        long key = key(a, b);
        int slot = slotOf(key);
        if (slots[slot] != 0) {
            return false;
        }
        if (size == keys.length) {
            grow();
            slot = slotOf(key);
        }
        keys[size] = key;
        // zero has one sign only, so that equal weights are equal
        weights[size] = weight + 0.0;
        decisions[size] = (byte) decided.place();
        truths[size] = isTrue;
        size++;
        slots[slot] = size;
        return true;
    }

    public boolean contains(int a, int b) {
        return slots[slotOf(key(a, b))] != 0;
    }

    public int size() {
        return size;
    }

    public int left(int pair) {
        return (int) (keys[pair] >>> INDEX_BITS);
    }

    public int right(int pair) {
        return (int) keys[pair];
    }

    public double weight(int pair) {
        return weights[pair];
    }

    public Decided decided(int pair) {
        return Decided.at(decisions[pair]);
    }

    public boolean isTrue(int pair) {
        return truths[pair];
    }

    /// The weights of the pairs that are one person, or of those that are two, lightest first.
    double[] sortedWeights(boolean ofTruePairs) {
        double[] found = IntStream.range(0, size)
                .filter(p -> truths[p] == ofTruePairs)
                .mapToDouble(p -> weights[p])
                .toArray();
        Arrays.parallelSort(found);
        return found;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << INDEX_BITS | Math.max(a, b);
    }

    private int slotOf(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ mixed >>> INDEX_BITS) & slots.length - 1;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int wanted = Math.multiplyExact(size, 2);
        keys = Arrays.copyOf(keys, wanted);
        weights = Arrays.copyOf(weights, wanted);
        decisions = Arrays.copyOf(decisions, wanted);
        truths = Arrays.copyOf(truths, wanted);
        slots = new int[Math.multiplyExact(wanted, 2)];
        for (int p = 0; p < size; p++) {
            slots[slotOf(keys[p])] = p + 1;
        }
    }
}
