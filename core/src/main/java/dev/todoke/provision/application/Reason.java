package dev.todoke.provision.application;

import java.util.Arrays;
import java.util.List;

/// Why something cannot be done (できない理由), in words the reader can act on.
///
/// @param id stays the same for ever; the English sentence has the same id in the message file
/// @param field id of the field of form 2-1 that needs work, empty when no field does
/// @param values what the sentence speaks about, in order
/// @param ja the finished Japanese sentence
public record Reason(String id, String field, List<String> values, String ja) {

    public Reason {
        values = List.copyOf(values);
    }

    public static Reason of(String id, String ja, Object... values) {
        return at(id, "", ja, values);
    }

    /// @param ja the sentence with a `%s` for each value
    public static Reason at(String id, String field, String ja, Object... values) {
        var texts = Arrays.stream(values).map(Object::toString).toList();
        return new Reason(id, field, texts, filled(ja, texts) + "(" + id + ")");
    }

    private static String filled(String sentence, List<String> values) {
        var parts = sentence.split("%s", -1);
        if (parts.length != values.size() + 1) {
            throw new IllegalArgumentException("%d places for %d values".formatted(parts.length - 1, values.size()));
        }
        var text = new StringBuilder(parts[0]);
        for (int i = 0; i < values.size(); i++) {
            text.append(values.get(i)).append(parts[i + 1]);
        }
        return text.toString();
    }
}
