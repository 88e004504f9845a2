package dev.todoke.provision.repair;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Lookup;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;

/// What a level does to a value of a column (段階ごとの変え方). Every change only lowers detail: it is a function
/// of the value.
public enum Change implements Coded {
    KEEP("keep", "そのまま"),
    WITHHOLD("withhold", "秘匿"),
    AGE_5_85("age-5-85", "5歳階級(85歳以上)"),
    AGE_5_80("age-5-80", "5歳階級(80歳以上)"),
    AGE_10_80("age-10-80", "10歳階級(80歳以上)"),
    AGE_20_80("age-20-80", "20歳階級(80歳以上)"),
    MEDICAL_AREA("medical-area", "二次医療圏"),
    PREFECTURE("prefecture", "都道府県"),
    DIGITS_3("digits-3", "上3桁"),
    SITE_BLOCK("site-block", "部位の区分"),
    MORPHOLOGY_BLOCK("morphology-block", "形態の区分"),
    MONTH("month", "年月"),
    YEAR("year", "年"),
    FIVE_YEARS("five-years", "5年ごと");

    /// What stands in the place of a withheld value (秘匿の印). An unknown value keeps its own sign.
    public static final String WITHHELD = "*";

    private static final CodeTable AREAS = Tables.shipped().only("area-fukuoka");
    private static final CodeTable BLOCKS = Tables.shipped().only("provision-repair-blocks");
    private static final String AGE_UNKNOWN = "999";
    private static final int MUNICIPALITY_DIGITS = 5;
    private static final int CODE_DIGITS = 3;
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 6;
    private static final int PERIOD = 5;

    private final String code;
    private final String ja;

    Change(String code, String ja) {
        this.code = code;
        this.ja = ja;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return ja;
    }

    /// The value as it leaves; what is missing or withheld stays so, what cannot be read is withheld.
    public String apply(String value) {
        if (value.isEmpty() || value.equals(WITHHELD)) {
            return value;
        }
        return switch (this) {
            case KEEP -> value;
            case WITHHOLD -> WITHHELD;
            case AGE_5_85 -> ages(value, 5, 85);
            case AGE_5_80 -> ages(value, 5, 80);
            case AGE_10_80 -> ages(value, 10, 80);
            case AGE_20_80 -> ages(value, 20, 80);
            case MEDICAL_AREA -> medicalArea(value);
            case PREFECTURE -> first(value, 2);
            case DIGITS_3 -> first(value, CODE_DIGITS);
            case SITE_BLOCK -> block("site", value);
            case MORPHOLOGY_BLOCK -> block("morphology", value);
            case MONTH -> first(value, MONTH_DIGITS);
            case YEAR -> first(value, YEAR_DIGITS);
            case FIVE_YEARS -> period(value);
        };
    }

    private static String first(String value, int length) {
        return value.length() <= length ? value : value.substring(0, length);
    }

    /// Reads a single age as well as a class: what counts is where it begins.
    private static String ages(String value, int width, int open) {
        if (value.equals(AGE_UNKNOWN)) {
            return value;
        }
        int digits = digits(value);
        if (digits == 0 || digits > CODE_DIGITS) {
            return WITHHELD;
        }
        int age = Integer.parseInt(value.substring(0, digits));
        int from = age / width * width;
        return age >= open ? open + "+" : from + "-" + (from + width - 1);
    }

    private static int digits(String value) {
        int digits = 0;
        while (digits < value.length() && value.charAt(digits) >= '0' && value.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static String medicalArea(String value) {
        if (value.length() < MUNICIPALITY_DIGITS) {
            return value;
        }
        return switch (AREAS.find(value)) {
            case Lookup.Known(var row) when !row.value("medicalAreaCode").isEmpty() -> row.value("medicalAreaCode");
            case Lookup.Known _, Lookup.UnknownCode _ -> first(value, 2);
        };
    }

    private static String block(String kind, String value) {
        String key = first(value, CODE_DIGITS);
        return BLOCKS.rows().stream()
                .filter(row -> row.value("kind").equals(kind)
                        && row.value("from").compareTo(key) <= 0
                        && row.value("through").compareTo(key) >= 0)
                .map(row -> row.value("from") + "-" + row.value("through"))
                .findFirst()
                .orElse(WITHHELD);
    }

    private static String period(String value) {
        if (digits(value) < YEAR_DIGITS) {
            return WITHHELD;
        }
        int from = (Integer.parseInt(value.substring(0, YEAR_DIGITS)) - 1) / PERIOD * PERIOD + 1;
        return from + "-" + (from + PERIOD - 1);
    }
}
