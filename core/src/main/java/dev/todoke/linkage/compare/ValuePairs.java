package dev.todoke.linkage.compare;

/// Which values of two fields stand together in some record (ともに現れる値), such as a kanji name and its
/// readings.
public final class ValuePairs {

    private static final int FILTER_BITS = 1 << 20;

    private long[] keys = new long[1 << 12];
    /// A bit for every key, and by chance for some others: small enough to stay near the processor.
    private final long[] filter = new long[FILTER_BITS / Long.SIZE];
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
        int bit = bit(key);
        return (filter[bit >>> 6] >>> bit & 1) != 0 && keys[slot(keys, key)] == key;
    }

    private static long key(int value, int other) {
        return (long) value << 32 | other & 0xFFFF_FFFFL;
    }

    private static int bit(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 44);
    }

    private void add(long key) {
        int bit = bit(key);
        filter[bit >>> 6] |= 1L << bit;
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
