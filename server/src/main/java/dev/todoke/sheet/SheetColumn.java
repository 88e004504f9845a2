package dev.todoke.sheet;

/// A column of a sheet (列).
///
/// @param heading its words in the first row
/// @param kind how its cells are written
/// @param width in characters of a spreadsheet program
public record SheetColumn(String heading, Kind kind, double width) {

    /// How cells are written (セルの種類).
    public enum Kind {
        /// As it stands: names, codes, chart numbers; leading zeros stay.
        TEXT,
        /// A number to calculate with; what is no number stays text.
        NUMBER,
        /// A real date where the text is a whole one (2024-03-12), otherwise text.
        DATE
    }

    /// Names, codes, chart numbers, and dates that shall stay as written.
    public static SheetColumn text(String heading) {
        return new SheetColumn(heading, Kind.TEXT, fitting(heading));
    }

    public static SheetColumn number(String heading) {
        return new SheetColumn(heading, Kind.NUMBER, fitting(heading));
    }

    public static SheetColumn date(String heading) {
        return new SheetColumn(heading, Kind.DATE, 12);
    }

    public SheetColumn wide(double characters) {
        return new SheetColumn(heading, kind, characters);
    }

    private static double fitting(String heading) {
        return Math.clamp(heading.length() * 2.2 + 2, 10, 40);
    }
}
