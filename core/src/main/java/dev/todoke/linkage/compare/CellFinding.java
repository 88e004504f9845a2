package dev.todoke.linkage.compare;

/// What is odd about a cell that is then taken as missing (値の指摘). The row is used all the same.
public enum CellFinding {
    NONE,
    NOT_A_DATE,
    FUTURE_DATE,
    KANJI_IN_KANA,
    NOT_A_SEX;

    /// A number for it while the program runs; 0 is no finding.
    // the place lives only while the program runs and is never stored
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }

    // as above
    @SuppressWarnings("EnumOrdinal")
    public static CellFinding at(int place) {
        return values()[place];
    }
}
