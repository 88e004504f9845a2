package dev.todoke.vitalstatus;

/// One line of a file of deaths after reading (死亡者情報ファイルの1行).
public sealed interface DeathRow {

    /// @param line line of the file with which the record began
    record Read(long line, DeathRecord death) implements DeathRow {}

    /// @param allowed what the column accepts, in words
    record Refused(long line, String column, String value, String allowed) implements DeathRow {}
}
