package dev.todoke.exchange;

import java.util.Map;

/// One line of a file from the nation (1行): values by field.
///
/// @param line its number in the file
public record NationalRow(long line, Map<String, String> values) {

    public NationalRow {
        values = Map.copyOf(values);
    }

    /// An empty text when the file does not have the field.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
