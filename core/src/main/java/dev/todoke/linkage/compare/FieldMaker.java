package dev.todoke.linkage.compare;

/// Makes one or several fields from the cells of a row (導出項目). Each is one int; 0 is missing.
///
/// The same cells always give the same values within one run, so that values may be kept and used again.
public interface FieldMaker {

    /// Writes the fields from position 0 on; positions left alone stay 0.
    CellFinding make(Cells cells, int[] values);
}
