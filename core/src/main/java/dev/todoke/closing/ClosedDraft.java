package dev.todoke.closing;

import java.util.List;

/// A closed record before it has its row and patient number (番号を付ける前の行): items 3 to 76.
///
/// @param personKey content of the person's reports; never written anywhere
/// @param number multiple cancer number, item 3
/// @param values items 3 to 76 in order
/// @param trace where the row came from; [ClosedTrace#NONE] when nobody asks
public record ClosedDraft(String personKey, int number, List<String> values, ClosedTrace trace) {

    /// The first item a draft holds.
    static final int FIRST_ITEM = 3;

    public ClosedDraft {
        values = List.copyOf(values);
    }

    /// The value of an item by its official number, 3 to 76.
    public String item(int itemNumber) {
        return values.get(itemNumber - FIRST_ITEM);
    }
}
