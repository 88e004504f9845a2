package dev.todoke.kernel;

import java.util.Optional;

/// How well a diagnosis date is known (診断日精度, item 26). Source: Fukuoka form 1, item 26.
public enum DateAccuracy implements Coded {
    COMPLETE("0", "完全な日付"),
    LEAP_DAY_OF_COMMON_YEAR("1", "閏年でない年の2月29日"),
    DAY_UNKNOWN("2", "日が不明"),
    MONTH_ESTIMATED("3", "月が推定"),
    MONTH_AND_DAY_UNKNOWN("4", "月日が不明"),
    YEAR_ESTIMATED("5", "年が推定"),
    NO_DATE("9", "日付なし");

    private final String code;
    private final String ja;

    DateAccuracy(String code, String ja) {
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

    public static Optional<DateAccuracy> of(String code) {
        return Coded.find(values(), code);
    }

    /// The accuracy that follows from the known parts alone; estimates (3, 5) are stated by people, never computed.
    public static DateAccuracy of(PartialDate date) {
        return switch (date) {
            case PartialDate.Day _ -> COMPLETE;
            case PartialDate.Month _ -> DAY_UNKNOWN;
            case PartialDate.Year _ -> MONTH_AND_DAY_UNKNOWN;
            case PartialDate.Unknown _ -> NO_DATE;
        };
    }
}
