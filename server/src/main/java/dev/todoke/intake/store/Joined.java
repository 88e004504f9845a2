package dev.todoke.intake.store;

import java.util.List;

/// Several texts in one column (区切り文字で並べた値), separated by U+001F, which no text of a file can hold.
final class Joined {

    private static final String SEPARATOR = "\u001f";

    private Joined() {}

    static String join(List<String> values) {
        return String.join(SEPARATOR, values);
    }

    /// An empty column is no value at all.
    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : cells(joined);
    }

    /// Cells of a record: an empty column is still one cell.
    static List<String> cells(String joined) {
        return List.of(joined.split(SEPARATOR, -1));
    }
}
