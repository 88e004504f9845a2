package dev.todoke.codes;

/// Answer of a code table (コードの照会): the row, or the statement that this edition does not know the code.
public sealed interface Lookup {

    record Known(TableRow row) implements Lookup {}

    record UnknownCode(String value, String table, String edition) implements Lookup {}

    default boolean isKnown() {
        return this instanceof Known;
    }

    /// One column of the row, or the given text when the code is unknown.
    default String columnOr(String column, String otherwise) {
        return switch (this) {
            case Known(var row) -> row.value(column);
            case UnknownCode _ -> otherwise;
        };
    }
}
