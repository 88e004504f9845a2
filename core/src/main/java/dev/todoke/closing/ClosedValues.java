package dev.todoke.closing;

import java.util.Arrays;
import java.util.List;

/// Collects the items of one record by their official number (項目番号ごとの値).
final class ClosedValues {

    private final String[] values = new String[ClosedRecord.ITEMS - ClosedDraft.FIRST_ITEM + 1];

    ClosedValues() {
        Arrays.fill(values, "");
    }

    void put(int item, String value) {
        values[item - ClosedDraft.FIRST_ITEM] = value;
    }

    List<String> inOrder() {
        return List.of(values);
    }
}
