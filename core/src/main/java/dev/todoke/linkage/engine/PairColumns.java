package dev.todoke.linkage.engine;

import java.util.Arrays;
import java.util.List;

/// Scored pairs in columns (組の列): no object for a pair. Grows while one block is searched, then only read.
final class PairColumns {

    static final int NO_RULE = 0;

    private int[] left = new int[64];
    private int[] right = new int[64];
    private double[] weight = new double[64];
    private byte[] rule = new byte[64];
    private int size;
    private long looked;
    private long generated;
    private int touched;

    void add(int a, int b, double pairWeight, int objectingRule) {
        if (size == left.length) {
            int capacity = size * 2;
            left = Arrays.copyOf(left, capacity);
            right = Arrays.copyOf(right, capacity);
            weight = Arrays.copyOf(weight, capacity);
            rule = Arrays.copyOf(rule, capacity);
        }
        left[size] = Math.min(a, b);
        right[size] = Math.max(a, b);
        weight[size] = pairWeight;
        rule[size] = (byte) objectingRule;
        size++;
    }

    void countLooked(long pairs) {
        looked += pairs;
    }

    /// Pairs that blocks bring together, those that belong to an earlier search key among them.
    void countGenerated(long pairs) {
        generated += pairs;
    }

    long generated() {
        return generated;
    }

    /// Of use to nobody, but what nobody can see is not fetched from memory.
    void noteTouched(int sum) {
        touched += sum;
    }

    int touched() {
        return touched;
    }

    static PairColumns concat(List<PairColumns> parts) {
        var all = new PairColumns();
        int total = Math.toIntExact(parts.stream().mapToLong(p -> p.size).sum());
        all.left = new int[total];
        all.right = new int[total];
        all.weight = new double[total];
        all.rule = new byte[total];
        for (PairColumns part : parts) {
            System.arraycopy(part.left, 0, all.left, all.size, part.size);
            System.arraycopy(part.right, 0, all.right, all.size, part.size);
            System.arraycopy(part.weight, 0, all.weight, all.size, part.size);
            System.arraycopy(part.rule, 0, all.rule, all.size, part.size);
            all.size += part.size;
            all.looked += part.looked;
            all.generated += part.generated;
        }
        return all;
    }

    int size() {
        return size;
    }

    /// Pairs that were looked at, kept or not.
    long looked() {
        return looked;
    }

    int left(int pair) {
        return left[pair];
    }

    int right(int pair) {
        return right[pair];
    }

    double weight(int pair) {
        return weight[pair];
    }

    /// Number of the rule that objects, from 1; [#NO_RULE] when none does.
    int rule(int pair) {
        return rule[pair];
    }
}
