package dev.todoke.linkage;

import java.util.Locale;

/// A field of the Japanese model by which candidate pairs are searched (検索キーの項目).
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

    static SearchKey of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
