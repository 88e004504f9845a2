package dev.todoke.codes;

/// One row of a code table, read by column name.
public record TableRow(CodeTable table, int position) {

    public String value(String column) {
        return table.valueAt(position, column);
    }

    /// The columns that identify the row, joined by tabs.
    public String key() {
        return table.keyAt(position);
    }
}
