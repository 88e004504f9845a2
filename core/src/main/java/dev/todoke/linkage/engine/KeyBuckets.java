package dev.todoke.linkage.engine;

import java.util.Arrays;

/// Records by the hash of one search key (検索キーの引き出し), in two arrays of ints: where a bucket begins, and its records.
///
/// Eight bytes a record at most. A bucket holds several keys, so whoever reads it compares the fields.
final class KeyBuckets {

    private static final int CHUNK = 1 << 14;

    private final int shift;
    private final int[] starts;
    private final int[] records;

    private KeyBuckets(int shift, int[] starts, int[] records) {
        this.shift = shift;
        this.starts = starts;
        this.records = records;
    }

    /// @param buffer room for one int a record, used while the buckets are filled
    static KeyBuckets of(int[] lines, int size, int stride, int[] slots, int[] buffer) {
        int bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size) - 1) - 1L, 4, 26);
        int shift = Integer.SIZE - bits;
        int[] starts = new int[(1 << bits) + 1];
        int kept = 0;
        for (int from = 0; from < size; from += CHUNK) {
            int to = Math.min(size, from + CHUNK);
            for (int i = from; i < to; i++) {
                int hash = hash(lines, i * stride, slots);
                buffer[i] = hash;
                if (hash != 0) {
                    starts[(hash >>> shift) + 1]++;
                    kept++;
                }
            }
        }
        for (int b = 1; b < starts.length; b++) {
            starts[b] += starts[b - 1];
        }
        int[] records = new int[kept];
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        for (int i = 0; i < size; i++) {
            if (buffer[i] != 0) {
                records[next[buffer[i] >>> shift]++] = i;
            }
        }
        return new KeyBuckets(shift, starts, records);
    }

    /// 0 when a field is missing.
    static int hash(int[] lines, int at, int[] slots) {
        long hash = PersonTable.keyHash(lines, at, slots);
        int upper = (int) (hash >>> 32) ^ (int) hash;
        return hash == 0 ? 0 : upper == 0 ? 1 : upper;
    }

    int start(int hash) {
        return starts[hash >>> shift];
    }

    int end(int hash) {
        return starts[(hash >>> shift) + 1];
    }

    int record(int position) {
        return records[position];
    }

    long bytes() {
        return Integer.BYTES * ((long) starts.length + records.length);
    }
}
