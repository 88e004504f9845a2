package dev.todoke.linkage;

import java.util.Locale;

/// What is compared between two records (比較する項目).
///
/// Kanji and kana of a name part are one comparison: they depend on each other and would count the same proof twice.
public enum Comparison {
    FAMILY_NAME("姓"),
    GIVEN_NAME("名"),
    WHOLE_NAME("氏名"),
    BIRTH_DATE("生年月日"),
    SEX("性別"),
    ADDRESS("住所"),
    CHART("病院等・診療録番号");

    private final String ja;

    Comparison(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }

    /// The word of the weights table, for example `family_name`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
