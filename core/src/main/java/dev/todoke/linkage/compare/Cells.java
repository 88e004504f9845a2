package dev.todoke.linkage.compare;

/// The cells of one row that a field is made of (行の値), in the order in which the model names them.
public interface Cells {

    /// The text as received; empty when the cell is empty or the file has no such column.
    String text(int argument);

    /// A hash of the text, the same for the same text within one run; 0 when the cell is empty.
    long hash(int argument);
}
