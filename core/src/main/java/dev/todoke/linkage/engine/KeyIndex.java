package dev.todoke.linkage.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Records sorted by the hash of some of their fields (検索キーの索引): upper half the hash, lower half the record.
///
/// Records of one block stand one after the other, in the order of the table. Two keys may share a hash, so whoever
/// uses
/// a block compares the fields.
final class KeyIndex {

    private static final int DIGIT = 11;
    private static final int CHUNK = 1 << 14;

    private final long[] entries;
    private final int size;

    private KeyIndex(long[] entries, int size) {
        this.entries = entries;
        this.size = size;
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
        return new KeyIndex(sorted(entries, size), size);
    }

    /// Radix sort by the upper half, three digits, stable.
    private static long[] sorted(long[] entries, int size) {
        if (size < 1 << DIGIT) {
            Arrays.sort(entries, 0, size);
            unsigned(entries, size);
            return entries;
        }
        long[] from = entries;
        long[] to = new long[size];
        for (int shift = 32; shift < Long.SIZE; shift += DIGIT) {
            int[] next = new int[1 << DIGIT];
            for (int i = 0; i < size; i++) {
                next[digit(from[i], shift)]++;
            }
            int start = 0;
            for (int d = 0; d < next.length; d++) {
                int count = next[d];
                next[d] = start;
                start += count;
            }
            for (int i = 0; i < size; i++) {
                long entry = from[i];
                to[next[digit(entry, shift)]++] = entry;
            }
            long[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    private static int digit(long entry, int shift) {
        return (int) (entry >>> shift) & (1 << DIGIT) - 1;
    }

    /// Arrays.sort puts negative longs first; the order of a large index is that of unsigned ones.
    private static void unsigned(long[] entries, int size) {
        int negative = 0;
        while (negative < size && entries[negative] < 0) {
            negative++;
        }
        long[] moved = Arrays.copyOf(entries, negative);
        System.arraycopy(entries, negative, entries, 0, size - negative);
        System.arraycopy(moved, 0, entries, size - negative, negative);
    }

    int size() {
        return size;
    }

    int record(int position) {
        return (int) entries[position];
    }

    boolean sameKey(int one, int other) {
        return entries[one] >>> 32 == entries[other] >>> 32;
    }

    int blockEnd(int start) {
        int end = start + 1;
        while (end < size && sameKey(end, start)) {
            end++;
        }
        return end;
    }
}
