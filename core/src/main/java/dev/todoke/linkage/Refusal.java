package dev.todoke.linkage;

import java.util.List;

/// Why something cannot be done (断りの理由).
///
/// @param id stable, for the sentence of another language
/// @param values what that sentence names, in order
/// @param ja the finished Japanese sentence
public record Refusal(String id, List<String> values, String ja) {

    public Refusal {
        values = List.copyOf(values);
    }

    public static Refusal of(String id, String ja) {
        return new Refusal(id, List.of(), ja);
    }
}
