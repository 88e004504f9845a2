package dev.todoke.cli.csv;

/// The row on which reading stands (入力の1行). Valid until the next one.
public final class InputRow {

    private final InputColumns columns;
    private final MappedCsv file;
    private boolean isText = true;

    InputRow(InputColumns columns, MappedCsv file) {
        this.columns = columns;
        this.file = file;
    }

    void begin() {
        isText = file.isText();
    }

    /// What makes the row as a whole unusable (行全体の誤り).
    public enum Fault {
        NONE,
        /// A quote is never closed, or something follows it.
        OPEN_QUOTE,
        /// Bytes that are no character.
        NO_TEXT,
        /// More or fewer cells than the header.
        WIDTH
    }

    public Fault fault() {
        if (!file.isWellQuoted()) {
            return Fault.OPEN_QUOTE;
        }
        if (!isText) {
            return Fault.NO_TEXT;
        }
        return file.fieldCount() == columns.size() ? Fault.NONE : Fault.WIDTH;
    }

    /// The cell as it was written; empty when the row ends before it.
    public String value(String column) {
        return at(columns.position(column));
    }

    public String at(int position) {
        return position < file.fieldCount() ? file.field(position) : "";
    }

    public int size() {
        return file.fieldCount();
    }

    public InputColumns columns() {
        return columns;
    }

    public long line() {
        return file.line();
    }
}
