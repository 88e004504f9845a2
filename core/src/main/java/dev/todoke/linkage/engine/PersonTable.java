package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.Cells;
import dev.todoke.linkage.compare.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// All records as lines of ints (照合用の表), in an order that depends on what they say and not on when they
/// came.
///
/// About 64 bytes a record for a model of sixteen fields, plus the distinct names.
// arrays of a million numbers, made once per run and never compared as a value
@SuppressWarnings("ArrayRecordComponent")
public record PersonTable(FieldLayout layout, int size, int[] lines, int[] rowOf, BitSet second, BitSet single) {

    /// Collects lines row by row. Several, each with a maker of its own, may collect the parts of a file
    /// side by side.
    public static final class Builder {

        private static final int PIECE = 1 << 13;

        private final LineMaker maker;
        private int size;
        /// Lines in pieces, so that growing moves nothing.
        private final List<int[]> pieces = new ArrayList<>();
        private long[] contents = new long[1024];
        private long[] ids = new long[1024];
        private final BitSet second = new BitSet();
        private final BitSet single = new BitSet();
        private boolean inSecond;

        public Builder(LineMaker maker) {
            this.maker = maker;
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
            }
            if (size % PIECE == 0 && pieces.size() == size / PIECE) {
                pieces.add(new int[PIECE * maker.stride()]);
            }
            int[] lines = pieces.getLast();
            int at = size % PIECE * maker.stride();
            Arrays.fill(lines, at, at + maker.stride(), 0);
            maker.make(row, lines, at);
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
            return build(List.of(this));
        }

        /// One table of several parts: the same whatever the parts are, as long as the rows are. Rows
        /// count on from part to part, and parts of the second file stand last. The maker of the first
        /// part is that of the table.
        public static PersonTable build(List<Builder> parts) {
            LineMaker.unite(parts.stream().map(part -> part.maker).toList());
            parts.stream().parallel().forEach(Builder::settle);
            int[] begin = new int[parts.size() + 1];
            for (int p = 0; p < parts.size(); p++) {
                begin[p + 1] = Math.addExact(begin[p], parts.get(p).size);
            }
            int leading = RowOrder.leadingSlot(parts.getFirst().maker.model());
            int[] order = new RowOrder(parts.stream()
                            .map(part -> new RowOrder.Part(
                                    part.size, part.column(leading), part.contents, part.ids, part.second))
                            .toList())
                    .rows();
            var maker = parts.getFirst().maker;
            int stride = maker.stride();
            int[] sorted = new int[Math.multiplyExact(order.length, stride)];
            int chunks = (order.length + PIECE - 1) / PIECE;
            IntStream.range(0, chunks).parallel().forEach(chunk -> {
                int end = Math.min(order.length, (chunk + 1) * PIECE);
                for (int i = chunk * PIECE; i < end; i++) {
                    int p = partOf(begin, order[i]);
                    parts.get(p).copy(order[i] - begin[p], sorted, i * stride);
                }
            });
            var second = new BitSet(order.length);
            var single = new BitSet(order.length);
            for (int i = 0; i < order.length; i++) {
                int p = partOf(begin, order[i]);
                second.set(i, parts.get(p).second.get(order[i] - begin[p]));
                single.set(i, parts.get(p).single.get(order[i] - begin[p]));
            }
            parts.forEach(part -> part.pieces.clear());
            return new PersonTable(maker.layout(), order.length, sorted, order, second, single);
        }

        private void settle() {
            for (int row = 0; row < size; row++) {
                maker.settle(pieces.get(row / PIECE), row % PIECE * maker.stride());
            }
        }

        private int[] column(int slot) {
            int[] column = new int[size];
            for (int row = 0; row < size; row++) {
                column[row] = pieces.get(row / PIECE)[row % PIECE * maker.stride() + slot];
            }
            return column;
        }

        private static int partOf(int[] begin, int row) {
            int part = 0;
            while (row >= begin[part + 1]) {
                part++;
            }
            return part;
        }

        private void copy(int row, int[] to, int at) {
            System.arraycopy(pieces.get(row / PIECE), row % PIECE * maker.stride(), to, at, maker.stride());
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
