package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.Comparer;
import dev.todoke.linkage.compare.Hash;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The clues of a line in sixteen bytes (手がかり): a byte for each clue of each comparison, 0 where it is
/// missing. Two lines whose bytes differ differ in that clue; equal bytes mean equal clues but for one pair in 255.
///
/// Sixteen bytes of a pair tell which levels it may have at most ([ClueBounds]), so that nearly every pair
/// of different people is left without reading their lines.
final class Clues {

    /// Longs of a line.
    static final int LONGS = 2;

    static final int MOST = LONGS * Long.BYTES;
    private static final int NONE = -1;
    private static final int CHUNK = 1 << 13;
    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long GATHER = 0x0102_0408_1020_4080L;

    private final Comparer[] comparers;
    private final int[] places;
    private final boolean complete;

    Clues(Comparer[] comparers) {
        this.comparers = comparers.clone();
        this.places = new int[comparers.length];
        int next = 0;
        for (int c = 0; c < comparers.length; c++) {
            int wanted = comparers[c].clues();
            boolean fits = wanted > 0 && next + wanted <= MOST;
            places[c] = fits ? next : NONE;
            next += fits ? wanted : 0;
        }
        complete = Arrays.stream(places).noneMatch(place -> place == NONE);
    }

    /// Whether every comparison has some.
    boolean areComplete() {
        return complete;
    }

    /// The clues of all lines, two longs for each.
    long[] ofAll(int[] lines, int records, int stride) {
        long[] all = new long[Math.multiplyExact(records, LONGS)];
        IntStream.range(0, (records + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            for (int i = chunk * CHUNK; i < Math.min(records, (chunk + 1) * CHUNK); i++) {
                write(lines, i * stride, all, i * LONGS);
            }
        });
        return all;
    }

    void write(int[] lines, int at, long[] into, int to) {
        long low = 0;
        long high = 0;
        for (int c = 0; c < comparers.length; c++) {
            int place = places[c];
            int clues = place == NONE ? 0 : comparers[c].clues();
            for (int i = 0; i < clues; i++, place++) {
                long value = small(comparers[c].clue(i, lines, at)) << (place * Byte.SIZE);
                if (place < Long.BYTES) {
                    low |= value;
                } else {
                    high |= value;
                }
            }
        }
        into[to] = low;
        into[to + 1] = high;
    }

    /// One byte of a number, 0 for 0 alone.
    private static long small(int value) {
        if (value >= 0 && value < 256) {
            return value;
        }
        return 1 + ((Hash.mix(value) >>> Integer.SIZE) * 255 >>> Integer.SIZE);
    }

    /// Which clues two lines both have and may share, in the lower half, and which they both have, in the
    /// upper half.
    static int compare(long[] x, int a, long[] y, int b) {
        long low = y[b];
        long high = y[b + 1];
        int present = known(x[a], x[a + 1]) & known(low, high);
        return present & ~known(x[a] ^ low, x[a + 1] ^ high) | present << MOST;
    }

    /// A bit for each byte that is not 0.
    private static int known(long low, long high) {
        return (int) (gather(low) | gather(high) << Long.BYTES);
    }

    private static long gather(long bytes) {
        return ((((bytes & LOW_BITS) + LOW_BITS | bytes) & ~LOW_BITS) >>> 7) * GATHER >>> 56;
    }

    /// The part of a mask that belongs to a comparison.
    int of(int comparison, int mask) {
        int place = places[comparison];
        return place == NONE ? 0 : mask >>> place & (1 << comparers[comparison].clues()) - 1;
    }

    boolean has(int comparison) {
        return places[comparison] != NONE;
    }

    /// Clues that agree whenever two lines agree on all these fields.
    int ofFields(int[] slots) {
        int mask = 0;
        for (int slot : slots) {
            for (int c = 0; c < comparers.length; c++) {
                mask |= places[c] == NONE ? 0 : comparers[c].cluesOf(slot) << places[c];
            }
        }
        return mask;
    }
}
