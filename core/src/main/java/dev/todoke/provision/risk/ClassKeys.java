package dev.todoke.provision.risk;

import dev.todoke.provision.extraction.Recipe;
import java.util.ArrayList;
import java.util.List;

/// The class of every row as one number (同値類の番号): the groups of its items, written one behind the other in bits.
///
/// When 64 bits do not hold all items, what is written so far is numbered anew; single items cannot be read from such
/// a number any more.
final class ClassKeys {

    private static final int BITS = 64;

    private final long[] keys;
    private final List<Long> masks = new ArrayList<>();
    private boolean renumbered;

    private ClassKeys(int rows) {
        this.keys = new long[rows];
    }

    static ClassKeys of(RiskColumns columns, List<Integer> items, Recipe recipe, int[] rows) {
        var made = new ClassKeys(rows.length);
        int shift = 0;
        for (int item : items) {
            var column = columns.column(item);
            var grouping = column.grouped(recipe.of(item)::apply);
            int width = width(grouping.count());
            if (shift + width > BITS) {
                shift = width(made.renumber());
            }
            made.masks.add(((1L << width) - 1) << shift);
            made.write(grouping, column, rows, shift);
            shift += width;
        }
        return made;
    }

    private static int width(int groups) {
        return BITS - Long.numberOfLeadingZeros(Math.max(1, groups - 1));
    }

    private void write(RiskColumn.Grouping grouping, RiskColumn column, int[] rows, int shift) {
        for (int i = 0; i < rows.length; i++) {
            keys[i] |= (long) grouping.of(column.code(rows[i])) << shift;
        }
    }

    /// Numbers the classes so far from 0; how many places they take.
    private int renumber() {
        renumbered = true;
        var counts = new ClassCounts(keys.length);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = counts.add(keys[i], 1);
        }
        return counts.places();
    }

    int rows() {
        return keys.length;
    }

    long key(int row) {
        return keys[row];
    }

    /// Whether [#without] can be asked.
    boolean legible() {
        return !renumbered;
    }

    /// A key with the bits of one item left out.
    long without(long key, int position) {
        return key & ~masks.get(position);
    }
}
