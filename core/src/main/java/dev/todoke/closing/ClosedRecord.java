package dev.todoke.closing;

import java.util.List;

/// One tumour of a closed year as 76 items (年次確定集約情報), every value as it is written to the file.
public record ClosedRecord(List<String> values) {

    /// Number of items of the layout.
    public static final int ITEMS = 76;

    public ClosedRecord {
        values = List.copyOf(values);
        if (values.size() != ITEMS) {
            throw new IllegalArgumentException("a closed record has 76 items, not " + values.size());
        }
    }

    /// The value of an item by its official number, 1 to 76.
    public String item(int number) {
        return values.get(number - 1);
    }
}
