package dev.todoke.linkage;

import dev.todoke.person.PersonRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Puts records into an order that depends on what they say and not on when they arrived (内容順).
final class ContentOrder {

    private static final Comparator<PersonRecord> BY_CONTENT =
            Comparator.comparing(ContentOrder::content).thenComparing(PersonRecord::id);

    private ContentOrder() {}

    /// Positions in the given list, in content order: by a hash of the content, then by the content itself, then by
    /// number.
    static int[] of(List<PersonRecord> records) {
        int indexBits = Packed.indexBits(records.size());
        long[] keys = new long[records.size()];
        IntStream.range(0, keys.length)
                .parallel()
                .forEach(i -> keys[i] = Packed.pack(Hash.of(content(records.get(i))), i, indexBits));
        Arrays.parallelSort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = Packed.index(keys[i], indexBits);
        }
        settleTies(records, order, keys, indexBits);
        return order;
    }

    private static void settleTies(List<PersonRecord> records, int[] order, long[] keys, int indexBits) {
        int start = 0;
        for (int i = 1; i <= keys.length; i++) {
            boolean ends = i == keys.length || !Packed.sameKey(keys[i], keys[start], indexBits);
            if (ends && i - start > 1) {
                int[] sorted = Arrays.stream(order, start, i)
                        .boxed()
                        .sorted(Comparator.comparing(records::get, BY_CONTENT))
                        .mapToInt(Integer::intValue)
                        .toArray();
                System.arraycopy(sorted, 0, order, start, sorted.length);
            }
            start = ends ? i : start;
        }
    }

    private static String content(PersonRecord r) {
        return String.join(
                "\t",
                r.source().name(),
                r.name().family(),
                r.name().given(),
                r.kana().family(),
                r.kana().given(),
                r.sex().code(),
                r.born().digits(),
                r.address().prefecture().notificationCode(),
                r.address().detail(),
                r.facility().map(Object::toString).orElse(""),
                r.chartNumber());
    }
}
