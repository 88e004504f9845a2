package dev.todoke.codes;

/// Something wrong with a file that is to complete a table (補完する表の誤り).
///
/// @param line line of the file, 0 for the file as a whole
public record OutsideTableFault(String file, int line, Kind kind, String value) {

    /// What is wrong.
    public enum Kind {
        NO_SUCH_TABLE,
        LIST_OF_RULES,
        UNREADABLE,
        NOT_UTF8,
        UNKNOWN_COLUMN,
        NO_KEY_COLUMN,
        WIDTH
    }
}
