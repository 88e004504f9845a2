package dev.todoke.linkage;

import dev.todoke.person.PersonRecord;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds records by line and lines by the number of the record (行と票の対応).
final class NumberedRecords {

    private final List<PersonRecord> records;
    private final int[] order;
    private int[] linesById = {};

    NumberedRecords(List<PersonRecord> records, int[] order) {
        this.records = records;
        this.order = order;
    }

    PersonRecord record(int line) {
        return records.get(order[line]);
    }

    /// The line of a record; empty when a decision speaks of a record that is no longer there (for example withdrawn).
    OptionalInt line(String id) {
        if (linesById.length == 0) {
            linesById = IntStream.range(0, order.length)
                    .boxed()
                    .sorted(Comparator.comparing(line -> record(line).id()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        int low = 0;
        int high = linesById.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = record(linesById[middle]).id().compareTo(id);
            if (compared == 0) {
                return OptionalInt.of(linesById[middle]);
            }
            low = compared < 0 ? middle + 1 : low;
            high = compared > 0 ? middle - 1 : high;
        }
        return OptionalInt.empty();
    }
}
