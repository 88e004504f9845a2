package dev.todoke.linkage.engine;

import java.util.stream.IntStream;

/// Records sorted by the hash of some of their fields (検索キーの索引): upper half the hash, lower half the
/// record.
///
/// Records of one block stand one after the other, in the order of the table. Blocks are told apart by so
/// many bits of the hash that on average one record in four blocks has another key; whoever uses a block
/// compares the fields.
final class KeyIndex {

    private static final int CHUNK = 1 << 14;
    private static final int SPARE_BITS = 2;
    private static final int FEWEST_BITS = 16;
    private static final int MOST_BITS = 32;

    private final long[] entries;
    private final int size;
    /// Bits of an entry below those that tell blocks apart.
    private final int shift;

    private KeyIndex(long[] entries, int size, int shift) {
        this.entries = entries;
        this.size = size;
        this.shift = shift;
    }

    static KeyIndex of(PersonTable table, int[] slots) {
        int records = table.size();
        long[] entries = new long[records];
        int chunks = (records + CHUNK - 1) / CHUNK;
        int[] kept = new int[chunks + 1];
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            int start = chunk * CHUNK;
            int end = Math.min(records, start + CHUNK);
            int to = start;
            for (int i = start; i < end; i++) {
                long hash = PersonTable.keyHash(table.lines(), table.at(i), slots);
                if (hash != 0) {
                    entries[to++] = hash << 32 | i;
                }
            }
            kept[chunk] = to - start;
        });
        int size = 0;
        for (int chunk = 0; chunk < chunks; chunk++) {
            System.arraycopy(entries, chunk * CHUNK, entries, size, kept[chunk]);
            size += kept[chunk];
        }
        int needed = Integer.SIZE - Integer.numberOfLeadingZeros(size) + SPARE_BITS;
        int bits = Math.clamp(needed + (needed & 1), FEWEST_BITS, MOST_BITS);
        return new KeyIndex(sorted(entries, size, bits), size, Long.SIZE - bits);
    }

    /// Radix sort by the upper bits, two digits, stable.
    private static long[] sorted(long[] entries, int size, int bits) {
        int digit = bits / 2;
        long[] from = entries;
        long[] to = new long[size];
        for (int shift = Long.SIZE - bits; shift < Long.SIZE; shift += digit) {
            int mask = (1 << digit) - 1;
            int[] next = new int[1 << digit];
            for (int i = 0; i < size; i++) {
                next[(int) (from[i] >>> shift) & mask]++;
            }
            int start = 0;
            for (int d = 0; d < next.length; d++) {
                int count = next[d];
                next[d] = start;
                start += count;
            }
            for (int i = 0; i < size; i++) {
                long entry = from[i];
                to[next[(int) (entry >>> shift) & mask]++] = entry;
            }
            long[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    int size() {
        return size;
    }

    int record(int position) {
        return (int) entries[position];
    }

    /// Hash of the key of a record.
    int hash(int position) {
        return (int) (entries[position] >>> Integer.SIZE);
    }

    boolean sameKey(int one, int other) {
        return (entries[one] ^ entries[other]) >>> shift == 0;
    }

    int blockEnd(int start) {
        long key = entries[start] >>> shift;
        int end = start + 1;
        while (end < size && entries[end] >>> shift == key) {
            end++;
        }
        return end;
    }
}
