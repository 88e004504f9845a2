package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.Hash;
import java.util.Arrays;

/// Records by the hash of one search key (検索キーの引き出し), in two arrays of ints: where a bucket begins, and
/// its records.
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
    static KeyBuckets of(int[] lines, int size, int stride, Key key, int[] buffer) {
        int bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size) - 1) - 1L, 4, 26);
        int shift = Integer.SIZE - bits;
        int[] starts = new int[(1 << bits) + 1];
        int kept = 0;
        for (int from = 0; from < size; from += CHUNK) {
            int to = Math.min(size, from + CHUNK);
            for (int i = from; i < to; i++) {
                int hash = key.hash(lines, i * stride);
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

    /// The fields of a search key and how they are hashed.
    ///
    /// A key that holds the leading field of the table has its hash in the upper bits, so that buckets of
    /// neighbours in the table are neighbours too: a batch that is looked up in the order of the hashes
    /// reads memory from front to back.
    // arrays that live as long as the index, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    record Key(int[] slots, int leading) {

        private static final int LEADING_BITS = 12;

        static Key of(int[] slots, int leading) {
            boolean holds = Arrays.stream(slots).anyMatch(slot -> slot == leading);
            return new Key(slots, holds ? leading : -1);
        }

        /// 0 when a field is missing.
        int hash(int[] lines, int at) {
            long whole = PersonTable.keyHash(lines, at, slots);
            if (whole == 0) {
                return 0;
            }
            int hash = (int) (whole >>> 32) ^ (int) whole;
            if (leading >= 0) {
                int upper = (int) (Hash.mix(lines[at + leading]) >>> Long.SIZE - LEADING_BITS);
                hash = hash >>> LEADING_BITS | upper << Integer.SIZE - LEADING_BITS;
            }
            return hash == 0 ? 1 : hash;
        }
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
