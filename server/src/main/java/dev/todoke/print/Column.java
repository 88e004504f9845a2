package dev.todoke.print;

/// A column of a printed table (表の列).
///
/// @param heading its words
/// @param share width in parts of the whole: columns of shares 1 and 3 take a quarter and three quarters
/// @param numbers whether its cells stand at the right edge
public record Column(String heading, double share, boolean numbers) {

    public static Column of(String heading, double share) {
        return new Column(heading, share, false);
    }

    /// A column of figures.
    public static Column ofNumbers(String heading, double share) {
        return new Column(heading, share, true);
    }
}
