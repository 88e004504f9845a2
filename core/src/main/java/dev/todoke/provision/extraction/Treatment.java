package dev.todoke.provision.extraction;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Lookup;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;

/// What happens to the value of an item before it leaves (項目の扱い). Every treatment looks at its own item only.
public enum Treatment implements Coded {
    KEEP("keep", "そのまま"),
    DROP("drop", "提供しない"),
    AGE_CLASS("age-5-85", "5歳階級"),
    YEAR("year", "年"),
    MONTHS("months", "月数"),
    MEDICAL_AREA("medical-area", "二次医療圏");

    private static final CodeTable AREAS = Tables.shipped().only("area-fukuoka");
    private static final double DAYS_OF_MONTH = 30.5;
    private static final int OPEN_AGE_CLASS = 85;
    private static final String AGE_UNKNOWN = "999";

    private final String code;
    private final String ja;

    Treatment(String code, String ja) {
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

    /// The value as it leaves.
    public String apply(String value) {
        return switch (this) {
            case KEEP -> value;
            case DROP -> "";
            case AGE_CLASS -> ageClass(value);
            case YEAR -> value.length() >= 4 ? value.substring(0, 4) : "";
            case MONTHS -> value.isEmpty() ? "" : Long.toString(Math.round(Double.parseDouble(value) / DAYS_OF_MONTH));
            case MEDICAL_AREA -> medicalArea(value);
        };
    }

    private static String ageClass(String value) {
        if (value.isEmpty() || value.equals(AGE_UNKNOWN)) {
            return value;
        }
        int age = Integer.parseInt(value);
        int from = age / 5 * 5;
        return age >= OPEN_AGE_CLASS ? OPEN_AGE_CLASS + "+" : from + "-" + (from + 4);
    }

    private static String medicalArea(String municipality) {
        return switch (AREAS.find(municipality)) {
            case Lookup.Known(var row) when !row.value("medicalAreaCode").isEmpty() -> row.value("medicalAreaCode");
            case Lookup.Known _, Lookup.UnknownCode _ ->
                municipality.length() >= 2 ? municipality.substring(0, 2) : municipality;
        };
    }
}
