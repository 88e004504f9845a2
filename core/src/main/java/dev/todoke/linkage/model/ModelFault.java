package dev.todoke.linkage.model;

/// What is wrong with a row of a model file (モデルの誤り): line, column, the value received and what is allowed.
public record ModelFault(int line, Kind kind, String value, String allowed) {

    /// The kinds of fault; the sentences stand in the message files of the command.
    public enum Kind {
        COLUMNS,
        ROW_KIND,
        CALL,
        FUNCTION,
        COMPARISON_KIND,
        COLUMN,
        FIELD,
        COMPARISON,
        LEVEL,
        PROBABILITY,
        NUMBER,
        PARAMETER,
        CONDITION,
        TWICE,
        NO_LEVELS,
        NO_PASSES,
        NO_COMPARISONS,
        TOO_MANY
    }
}
