package dev.todoke.cli.codes;

import de.siegmar.fastcsv.reader.CsvRecord;

/// One row of a file with named columns (入力の1行).
record InputRow(InputColumns columns, CsvRecord fields) {

    /// The cell as it was written; empty when the row ends before it.
    String value(String column) {
        return at(columns.position(column));
    }

    String at(int position) {
        return position < fields.getFieldCount() ? fields.getField(position) : "";
    }

    boolean isComplete() {
        return fields.getFieldCount() == columns.size();
    }

    int size() {
        return fields.getFieldCount();
    }

    long line() {
        return fields.getStartingLineNumber();
    }
}
