package dev.todoke.print;

/// A column of a printed table (表の列).
///
/// @param heading its words
/// @param share width in parts of the whole: columns of shares 1 and 3 take a quarter and three quarters
/// @param place where its cells stand: 0 at the left edge, 0.5 in the middle, 1 at the right edge
public record Column(String heading, double share, double place) {

    public static Column of(String heading, double share) {
        return new Column(heading, share, 0);
    }

    /// A column of marks in the middle.
    public static Column centred(String heading, double share) {
        return new Column(heading, share, 0.5);
    }

    /// A column of figures.
    public static Column ofNumbers(String heading, double share) {
        return new Column(heading, share, 1);
    }
}
