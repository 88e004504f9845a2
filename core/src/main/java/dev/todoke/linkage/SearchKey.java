package dev.todoke.linkage;

import java.util.Locale;

/// A field by which candidate pairs are searched (検索キーの項目). Each is one number in the line of a record; 0 is missing.
public enum SearchKey {
    HOSPITAL,
    CHART,
    MUNICIPALITY,
    TOWN,
    ADDRESS,
    FAMILY_KANJI,
    GIVEN_KANJI,
    FAMILY_KANA,
    GIVEN_KANA,
    BIRTH_DATE,
    BIRTH_YEAR,
    BIRTH_YEAR_MONTH,
    BIRTH_MONTH_DAY,
    SEX,
    NAME_PARTS,
    JOINED_KANJI;

    /// Numbers in a line: 16 ints, one cache line of 64 bytes.
    static final int WIDTH = 16;

    /// Place in the line of a record.
    // the place lives only while the program runs and is never stored
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    static SearchKey of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
