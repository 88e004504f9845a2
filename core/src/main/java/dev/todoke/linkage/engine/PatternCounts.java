package dev.todoke.linkage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// How often each combination of levels occurs among some pairs (一致パターンの件数).
///
/// A combination is one number; the order in which pairs are counted makes no difference.
public final class PatternCounts {

    private final int[] radix;
    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;
    private long pairs;

    /// @param levels number of levels by comparison
    PatternCounts(int[] levels) {
        radix = Arrays.stream(levels).map(n -> n + 1).toArray();
    }

    /// @param levels position of the level in the model by comparison, -1 for none
    void add(int[] levels) {
        long key = 1;
        for (int c = 0; c < radix.length; c++) {
            key = key * radix[c] + levels[c] + 1;
        }
        add(key, 1);
    }

    private void add(long key, long times) {
        pairs += times;
        int slot = slot(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] += times;
        if (size * 2 > keys.length) {
            spread();
        }
    }

    void addAll(PatternCounts other) {
        for (int i = 0; i < other.keys.length; i++) {
            if (other.keys[i] != 0) {
                add(other.keys[i], other.values[i]);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void spread() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /// All pairs that were counted.
    public long pairs() {
        return pairs;
    }

    /// One combination: position of the level in the model by comparison, -1 for none.
    public record Pattern(List<Integer> levels, long count) {
        public Pattern {
            levels = List.copyOf(levels);
        }
    }

    /// In a fixed order.
    public List<Pattern> patterns() {
        var sorted = new TreeMap<Long, Long>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                sorted.put(keys[i], values[i]);
            }
        }
        var patterns = new ArrayList<Pattern>();
        sorted.forEach((key, count) -> {
            Integer[] levels = new Integer[radix.length];
            long rest = key;
            for (int c = radix.length - 1; c >= 0; c--) {
                levels[c] = (int) (rest % radix[c]) - 1;
                rest /= radix[c];
            }
            patterns.add(new Pattern(Arrays.asList(levels), count));
        });
        return patterns;
    }
}
