package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.Cells;
import dev.todoke.linkage.compare.Hash;
import java.util.Arrays;
import java.util.BitSet;

/// All records as lines of ints (照合用の表), in an order that depends on what they say and not on when they came.
///
/// About 64 bytes a record for a model of sixteen fields, plus the distinct names.
// arrays of a million numbers, made once per run and never compared as a value
@SuppressWarnings("ArrayRecordComponent")
public record PersonTable(FieldLayout layout, int size, int[] lines, int[] rowOf, BitSet second, BitSet single) {

    /// Collects lines row by row.
    public static final class Builder {

        private final LineMaker maker;
        private int size;
        private int[] lines;
        private long[] contents = new long[1024];
        private long[] ids = new long[1024];
        private final BitSet second = new BitSet();
        private final BitSet single = new BitSet();
        private boolean inSecond;

        public Builder(LineMaker maker) {
            this.maker = maker;
            this.lines = new int[1024 * maker.stride()];
        }

        public int size() {
            return size;
        }

        /// The rows from here on are those of the second file.
        public void beginSecond() {
            inSecond = true;
        }

        /// @param id hash of the number of the record, which orders records that are alike otherwise
        public void add(Cells row, long id) {
            if (size == contents.length) {
                int capacity = size + (size >> 1);
                contents = Arrays.copyOf(contents, capacity);
                ids = Arrays.copyOf(ids, capacity);
                lines = Arrays.copyOf(lines, Math.multiplyExact(capacity, maker.stride()));
            }
            Arrays.fill(lines, size * maker.stride(), (size + 1) * maker.stride(), 0);
            maker.make(row, lines, size * maker.stride());
            contents[size] = LineMaker.content(row, maker.columns().size());
            ids[size] = id;
            if (maker.isSingle(row)) {
                single.set(size);
            }
            if (inSecond) {
                second.set(size);
            }
            size++;
        }

        /// The table, first file before second, else in the order of the content.
        public PersonTable build() {
            int stride = maker.stride();
            maker.settle(lines, size);
            int[] order = order();
            int[] sorted = new int[size * stride];
            var sortedSecond = new BitSet(size);
            var sortedSingle = new BitSet(size);
            for (int i = 0; i < size; i++) {
                System.arraycopy(lines, order[i] * stride, sorted, i * stride, stride);
                sortedSecond.set(i, second.get(order[i]));
                sortedSingle.set(i, single.get(order[i]));
            }
            lines = new int[0];
            return new PersonTable(maker.layout(), size, sorted, order, sortedSecond, sortedSingle);
        }

        private int[] order() {
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = (second.get(i) ? 1L << 62 : 0) | contents[i] >>> 34 << 32 | i;
            }
            Arrays.parallelSort(keys);
            int[] order = new int[size];
            int start = 0;
            for (int i = 0; i < size; i++) {
                order[i] = (int) keys[i];
                boolean ends = i + 1 == size || keys[i + 1] >>> 32 != keys[start] >>> 32;
                if (ends && i > start) {
                    settle(order, start, i + 1);
                }
                start = ends ? i + 1 : start;
            }
            return order;
        }

        /// Records of one hash, by all of the hash and then by their number.
        private void settle(int[] order, int from, int to) {
            Integer[] tied = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
            Arrays.sort(tied, (a, b) -> {
                int byContent = Long.compare(contents[a], contents[b]);
                return byContent != 0 ? byContent : Long.compare(ids[a], ids[b]);
            });
            for (int i = from; i < to; i++) {
                order[i] = tied[i - from];
            }
        }
    }

    int stride() {
        return layout.stride();
    }

    int at(int record) {
        return record * layout.stride();
    }

    boolean isLinkOfTwo() {
        return !second.isEmpty();
    }

    /// Whether two lines agree on all these fields; a missing one never agrees.
    static boolean agree(int[] x, int a, int[] y, int b, int[] slots) {
        for (int slot : slots) {
            int left = x[a + slot];
            if (left == 0 || left != y[b + slot]) {
                return false;
            }
        }
        return true;
    }

    /// Hash of the fields of a line, 0 when one is missing.
    static long keyHash(int[] lines, int at, int[] slots) {
        long hash = slots.length;
        for (int slot : slots) {
            int value = lines[at + slot];
            if (value == 0) {
                return 0;
            }
            hash = Hash.mix(hash * 31 + value);
        }
        return hash == 0 ? 1 : hash;
    }
}
