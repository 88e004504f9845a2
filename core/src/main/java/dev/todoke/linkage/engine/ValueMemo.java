package dev.todoke.linkage.engine;

/// Remembers what cells were made into (値の控え), by a 64-bit hash of the cells.
///
/// Two different cells with one hash would be taken for one another: among a million distinct values that
/// is one chance in thirty million.
final class ValueMemo {

    private static final int BOUNDED_SLOTS = 1 << 12;

    private final int outputs;
    private final boolean growing;
    private int size;
    private long[] keys;
    private int[] values;

    private ValueMemo(int outputs, boolean growing, int capacity) {
        this.outputs = outputs;
        this.growing = growing;
        this.keys = new long[capacity];
        this.values = new int[capacity * (outputs + 1)];
    }

    /// Keeps everything: for values that are numbered anyway.
    static ValueMemo growing(int outputs) {
        return new ValueMemo(outputs, true, 1 << 12);
    }

    /// Keeps what was seen lately: for values of which most occur once.
    static ValueMemo bounded(int outputs) {
        return new ValueMemo(outputs, false, BOUNDED_SLOTS);
    }

    /// Fills the values and answers what was noted with them, or -1 when the key is new.
    int find(long key, int[] into) {
        int slot = slot(key);
        if (keys[slot] != key) {
            return -1;
        }
        int at = slot * (outputs + 1);
        for (int i = 0; i < outputs; i++) {
            into[i] = values[at + i];
        }
        return values[at + outputs];
    }

    void keep(long key, int[] from, int note) {
        if (growing && size * 2 > keys.length) {
            spread();
        }
        int slot = slot(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        int at = slot * (outputs + 1);
        System.arraycopy(from, 0, values, at, outputs);
        values[at + outputs] = note;
    }

    /// The first value is the number of a text; the texts have new numbers.
    void renumber(int[] numbers) {
        for (int i = 0; i < values.length; i += outputs + 1) {
            values[i] = numbers[values[i]];
        }
    }

    private int slot(long key) {
        int slot = (int) (key >>> 20) & keys.length - 1;
        while (growing && keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void spread() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldValues.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                System.arraycopy(oldValues, i * (outputs + 1), values, slot * (outputs + 1), outputs + 1);
            }
        }
    }
}
