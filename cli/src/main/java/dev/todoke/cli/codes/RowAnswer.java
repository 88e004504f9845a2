package dev.todoke.cli.codes;

import java.util.List;

/// What became of one row (1行の結果).
sealed interface RowAnswer {

    /// The cells behind the id, in the order of the output columns.
    record Answered(List<String> cells) implements RowAnswer {}

    /// The row stands in the output with empty cells and the reason in the last one.
    ///
    /// @param column the column that is wrong; empty when the combination is
    record Refused(String column, String value, String reason) implements RowAnswer {}
}
