package dev.todoke.linkage;

/// How many pairs wait for a person (確認待ちの組の数), for those who close years.
public interface OpenPairsReader {

    /// Pairs that concern a diagnosis year.
    long waiting(int year);

    /// Orders the queue anew, after the years that are being closed have changed.
    void yearsChanged();
}
