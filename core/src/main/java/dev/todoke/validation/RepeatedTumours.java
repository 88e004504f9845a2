package dev.todoke.validation;

import dev.todoke.notification.Item;
import java.util.List;

/// N08: the same facility does not notify the same primary twice (同じ腫瘍の二重届出).
///
/// Key: chart number, three-character site, side, first three digits of the histology, inside one file or one
/// facility. Remembers a number of 64 bits and the line of every tumour seen, about 40 MB per million records.
/// Two different keys fall on the same number with a chance below one in ten million per million records.
final class RepeatedTumours {

    static final String ID = "N08";

    static final Check CHECK = Check.warning(ID, (_, _) -> {});

    private static final List<Item> ITEMS =
            List.of(Item.CHART_NUMBER, Item.TOPOGRAPHY, Item.LATERALITY, Item.MORPHOLOGY);

    private static final long NOTHING = 0;

    private long[] keys = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int count;

    /// The number of a record's tumour; 0 when the record does not say enough. Knows no other record.
    static long keyOf(CheckedRecord r) {
        var c = r.coded();
        if (c.site() < 0 || !c.hasMorphology() || r.isEmpty(Item.CHART_NUMBER)) {
            return NOTHING;
        }
        long key = hash(r.value(Item.CHART_NUMBER), 0x9e3779b97f4a7c15L);
        key = mix(key ^ c.site() / 10 * 1000L + c.histology() / 10);
        key = hash(r.value(Item.LATERALITY), key);
        return key == NOTHING ? 1 : key;
    }

    private static long hash(String text, long seed) {
        long hash = seed ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash ^ text.charAt(i));
        }
        return hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * 0xd6e8feb86659fd93L;
        return mixed ^ mixed >>> 29;
    }

    /// Looks the record up among those seen before and remembers it.
    void check(CheckedRecord r, long key, Findings found) {
        long earlier = key == NOTHING ? 0 : lineOfEarlier(key, r.raw().line());
        if (earlier != 0) {
            found.run(CHECK);
            found.add(ITEMS, Long.toString(earlier));
        }
    }

    /// Line of the first record with this number, 0 when there was none.
    private long lineOfEarlier(long key, long line) {
        int place = place(key, keys.length);
        while (keys[place] != NOTHING) {
            if (keys[place] == key) {
                return Integer.toUnsignedLong(lines[place]);
            }
            place = place + 1 & keys.length - 1;
        }
        keys[place] = key;
        lines[place] = (int) Math.min(line, 0xffff_ffffL);
        count++;
        if (count * 3L > keys.length * 2L) {
            grow();
        }
        return 0;
    }

    private static int place(long key, int places) {
        return (int) (key >>> 40) & places - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NOTHING) {
                int place = place(oldKeys[i], keys.length);
                while (keys[place] != NOTHING) {
                    place = place + 1 & keys.length - 1;
                }
                keys[place] = oldKeys[i];
                lines[place] = oldLines[i];
            }
        }
    }
}
