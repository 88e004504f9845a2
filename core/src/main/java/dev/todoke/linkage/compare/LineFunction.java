package dev.todoke.linkage.compare;

/// Makes one field of the fields of a line (項目からの導出), such as both name parts in one.
public interface LineFunction {

    /// @param at where the line begins
    int of(int[] lines, int at);
}
