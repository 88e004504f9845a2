package dev.todoke.web;

/// One cell of a plain table (表の1ます).
///
/// @param path address when the cell is a link; empty otherwise
/// @param tag style variant when the cell is a state word (`ok`, `wait`, `bad`, `plain`); empty otherwise
public record Cell(String text, String path, String tag) {

    public static Cell text(String text) {
        return new Cell(text, "", "");
    }

    public static Cell link(String text, String path) {
        return new Cell(text, path, "");
    }

    public static Cell state(String word, String tag) {
        return new Cell(word, "", tag);
    }

    /// A count with thousands commas.
    public static Cell count(long count) {
        return text(String.format(java.util.Locale.ROOT, "%,d", count));
    }
}
