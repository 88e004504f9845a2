package dev.todoke.web;

import java.util.List;

/// One entry of a list or a group of radio buttons (選択肢).
///
/// @param hint half a sentence below the label; empty when the label says it all
public record Choice(String value, String label, String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }

    /// A choice whose code is shown before its label, as in the manuals: `3 両側`.
    public static Choice coded(String code, String label) {
        return new Choice(code, code + " " + label, "");
    }

    /// The empty choice in front of a list.
    public static List<Choice> withEmpty(String label, List<Choice> choices) {
        var all = new java.util.ArrayList<Choice>();
        all.add(of("", label));
        all.addAll(choices);
        return List.copyOf(all);
    }
}
