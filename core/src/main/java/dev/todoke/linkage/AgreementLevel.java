package dev.todoke.linkage;

import java.util.Locale;

/// How far two records agree on one item (一致の程度). Exactly one level holds, or the comparison is left out.
public enum AgreementLevel {
    FAMILY_NAME_BOTH_EQUAL(Comparison.FAMILY_NAME, Sign.EQUAL, "漢字もカナも一致"),
    FAMILY_NAME_KANJI_EQUAL(Comparison.FAMILY_NAME, Sign.EQUAL, "漢字が一致"),
    FAMILY_NAME_VARIANT(Comparison.FAMILY_NAME, Sign.NEAR, "異体字"),
    FAMILY_NAME_KANA_EQUAL(Comparison.FAMILY_NAME, Sign.NEAR, "カナだけ一致"),
    FAMILY_NAME_READING(Comparison.FAMILY_NAME, Sign.NEAR, "漢字がちがい、読みは同じかもしれない"),
    FAMILY_NAME_VOICING(Comparison.FAMILY_NAME, Sign.NEAR, "カナの濁点ちがい"),
    FAMILY_NAME_SIMILAR(Comparison.FAMILY_NAME, Sign.DIFFERENT, "似ている"),
    FAMILY_NAME_OTHER(Comparison.FAMILY_NAME, Sign.DIFFERENT, "ちがう"),

    GIVEN_NAME_BOTH_EQUAL(Comparison.GIVEN_NAME, Sign.EQUAL, "漢字もカナも一致"),
    GIVEN_NAME_KANJI_EQUAL(Comparison.GIVEN_NAME, Sign.EQUAL, "漢字が一致"),
    GIVEN_NAME_VARIANT(Comparison.GIVEN_NAME, Sign.NEAR, "異体字"),
    GIVEN_NAME_KANA_EQUAL(Comparison.GIVEN_NAME, Sign.NEAR, "カナだけ一致"),
    GIVEN_NAME_READING(Comparison.GIVEN_NAME, Sign.NEAR, "漢字がちがい、読みは同じかもしれない"),
    GIVEN_NAME_VOICING(Comparison.GIVEN_NAME, Sign.NEAR, "カナの濁点ちがい"),
    GIVEN_NAME_SIMILAR(Comparison.GIVEN_NAME, Sign.DIFFERENT, "似ている"),
    GIVEN_NAME_OTHER(Comparison.GIVEN_NAME, Sign.DIFFERENT, "ちがう"),

    WHOLE_NAME_EXCHANGED(Comparison.WHOLE_NAME, Sign.NEAR, "姓と名が入れかわり"),
    WHOLE_NAME_JOINED_EQUAL(Comparison.WHOLE_NAME, Sign.EQUAL, "続けて書くと一致"),

    BIRTH_DATE_EQUAL(Comparison.BIRTH_DATE, Sign.EQUAL, "一致"),
    BIRTH_DATE_ONE_DIGIT(Comparison.BIRTH_DATE, Sign.DIFFERENT, "1字ちがい"),
    BIRTH_DATE_EXCHANGED_OR_ERA(Comparison.BIRTH_DATE, Sign.NEAR, "月日の入れかわり・元号ちがい"),
    BIRTH_DATE_TWO_PARTS(Comparison.BIRTH_DATE, Sign.DIFFERENT, "年・月・日の二つが一致"),
    BIRTH_DATE_YEAR_DEFAULT(Comparison.BIRTH_DATE, Sign.NEAR, "年が一致し、片方は1月1日"),
    BIRTH_DATE_OTHER(Comparison.BIRTH_DATE, Sign.DIFFERENT, "ちがう"),
    BIRTH_DATE_YEAR_MONTH(Comparison.BIRTH_DATE, Sign.NEAR, "年月まで一致(日は不明)"),
    BIRTH_DATE_YEAR(Comparison.BIRTH_DATE, Sign.NEAR, "年だけ一致(月日は不明)"),

    SEX_EQUAL(Comparison.SEX, Sign.EQUAL, "一致"),
    SEX_DIFFERENT(Comparison.SEX, Sign.DIFFERENT, "ちがう"),

    ADDRESS_ALL_EQUAL(Comparison.ADDRESS, Sign.EQUAL, "番地まで一致"),
    ADDRESS_TOWN(Comparison.ADDRESS, Sign.NEAR, "町まで一致"),
    ADDRESS_MUNICIPALITY(Comparison.ADDRESS, Sign.NEAR, "市区町村まで一致"),
    ADDRESS_OTHER(Comparison.ADDRESS, Sign.DIFFERENT, "市区町村がちがう"),

    CHART_BOTH_EQUAL(Comparison.CHART, Sign.EQUAL, "病院も番号も一致"),
    CHART_SAME_HOSPITAL(Comparison.CHART, Sign.DIFFERENT, "同じ病院で番号がちがう"),
    CHART_OTHER_HOSPITAL(Comparison.CHART, Sign.DIFFERENT, "別の病院");

    /// Symbol beside the words, so that colour is never the only sign (= ≒ ≠).
    public enum Sign {
        EQUAL("="),
        NEAR("≒"),
        DIFFERENT("≠");

        private final String symbol;

        Sign(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    private final Comparison comparison;
    private final Sign sign;
    private final String ja;

    AgreementLevel(Comparison comparison, Sign sign, String ja) {
        this.comparison = comparison;
        this.sign = sign;
        this.ja = ja;
    }

    public Comparison comparison() {
        return comparison;
    }

    public Sign sign() {
        return sign;
    }

    public String ja() {
        return ja;
    }

    /// The level by the words of the model.
    static AgreementLevel of(String comparison, String level) {
        return valueOf((comparison + "_" + level).toUpperCase(Locale.ROOT));
    }

    /// The word of the weights table, for example `both_equal`.
    public String word() {
        return name().substring(comparison.name().length() + 1).toLowerCase(Locale.ROOT);
    }
}
