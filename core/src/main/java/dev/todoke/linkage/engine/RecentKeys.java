package dev.todoke.linkage.engine;

import java.util.Arrays;

/// Records that came since the buckets were filled, by the hash of one search key (新しい記録の検索キー): chains, no order.
final class RecentKeys {

    private static final int NONE = -1;

    private int[] heads = new int[1 << 10];
    private int[] next = new int[1 << 9];
    private int[] hashes = new int[1 << 9];
    private int size;

    RecentKeys() {
        Arrays.fill(heads, NONE);
    }

    /// Adds the record that comes next, counting from 0; a hash of 0 is in no chain.
    void add(int hash) {
        if (size == next.length) {
            next = Arrays.copyOf(next, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        if (size * 2 > heads.length) {
            heads = new int[heads.length * 2];
            Arrays.fill(heads, NONE);
            for (int i = 0; i < size; i++) {
                chain(i);
            }
        }
        hashes[size] = hash;
        chain(size);
        size++;
    }

    private void chain(int record) {
        int hash = hashes[record];
        if (hash != 0) {
            int head = hash & heads.length - 1;
            next[record] = heads[head];
            heads[head] = record;
        }
    }

    /// The record that came last with such a hash, or -1.
    int first(int hash) {
        return heads[hash & heads.length - 1];
    }

    /// The one before it in the chain, or -1.
    int after(int record) {
        return next[record];
    }
}
