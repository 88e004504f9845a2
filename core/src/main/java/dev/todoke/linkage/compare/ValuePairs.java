package dev.todoke.linkage.compare;

/// Which values of two fields stand together in some record (ともに現れる値), such as a kanji name and its readings.
public final class ValuePairs {

    private long[] keys = new long[1 << 12];
    private int size;

    /// @param lines all lines, one after the other
    public static ValuePairs of(int[] lines, int size, int stride, int slot, int other) {
        var pairs = new ValuePairs();
        for (int i = 0, at = 0; i < size; i++, at += stride) {
            if (lines[at + slot] != 0 && lines[at + other] != 0) {
                pairs.add(key(lines[at + slot], lines[at + other]));
            }
        }
        return pairs;
    }

    public boolean contains(int value, int other) {
        long key = key(value, other);
        return keys[slot(keys, key)] == key;
    }

    private static long key(int value, int other) {
        return (long) value << 32 | other & 0xFFFF_FFFFL;
    }

    private void add(long key) {
        int slot = slot(keys, key);
        if (keys[slot] == key) {
            return;
        }
        keys[slot] = key;
        size++;
        if (size * 2 > keys.length) {
            long[] wider = new long[keys.length * 2];
            for (long known : keys) {
                if (known != 0) {
                    wider[slot(wider, known)] = known;
                }
            }
            keys = wider;
        }
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) (Hash.mix(key) >>> 20) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
