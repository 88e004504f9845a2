package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.Hash;
import dev.todoke.linkage.model.LinkModel;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The order in which records stand in the table (表の中の順): first file before second, then by what they say,
/// so that it does not depend on when they came.
///
/// Records that share the leading field stand together: it is the one that most search keys hold, so that
/// the records of a block are mostly neighbours in memory.
final class RowOrder {

    /// The rows of one part.
    ///
    /// @param leading the leading field, by row
    /// @param contents hash of everything that the model looks at, by row
    /// @param ids hash of the number of the record, by row
    // arrays that live as long as the table is built, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    record Part(int size, int[] leading, long[] contents, long[] ids, BitSet second) {}

    private static final int LEADING_BITS = 20;
    private static final int CONTENT_BITS = 10;

    private final long[] contents;
    private final long[] ids;
    private final long[] keys;

    RowOrder(List<Part> parts) {
        int rows = Math.toIntExact(parts.stream().mapToLong(Part::size).sum());
        contents = new long[rows];
        ids = new long[rows];
        keys = new long[rows];
        int row = 0;
        for (Part part : parts) {
            System.arraycopy(part.contents(), 0, contents, row, part.size());
            System.arraycopy(part.ids(), 0, ids, row, part.size());
            for (int i = 0; i < part.size(); i++, row++) {
                long content = contents[row] >>> Long.SIZE - CONTENT_BITS;
                int value = part.leading()[i];
                // without a value by content alone
                long lead = (value == 0 ? Hash.mix(contents[row]) : Hash.mix(value)) >>> Long.SIZE - LEADING_BITS;
                keys[row] = (part.second().get(i) ? 1L << 62 : 0) | lead << 32 + CONTENT_BITS | content << 32 | row;
            }
        }
        Arrays.parallelSort(keys);
    }

    /// Place in the line of the leading field of a model.
    static int leadingSlot(LinkModel model) {
        var slots = FieldLayout.slotsOf(model);
        int leading = 0;
        long most = 0;
        for (LinkModel.Field field : model.fields()) {
            for (String name : field.names()) {
                long keys = model.passes().stream()
                        .filter(pass -> pass.fields().contains(name))
                        .count();
                if (keys > most) {
                    most = keys;
                    leading = slots.getOrDefault(name, 0);
                }
            }
        }
        return leading;
    }

    /// Rows in the order of the table.
    int[] rows() {
        int[] order = new int[keys.length];
        int start = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
            boolean ends = i + 1 == order.length || keys[i + 1] >>> 32 != keys[start] >>> 32;
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
