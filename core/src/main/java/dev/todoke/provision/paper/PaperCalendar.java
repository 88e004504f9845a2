package dev.todoke.provision.paper;

import dev.todoke.kernel.Coded;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;

/// How dates are written on paper (日付の表記).
public enum PaperCalendar implements Coded {
    ERA("era", "和暦"),
    WESTERN("western", "西暦");

    /// Where a date is to be written by hand.
    public static final String BLANK = "　　　　年　　月　　日";

    private final String code;
    private final String ja;

    PaperCalendar(String code, String ja) {
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

    /// 令和8年11月22日, or 2026年11月22日.
    public String text(LocalDate date) {
        return "%s%d月%d日".formatted(year(date), date.getMonthValue(), date.getDayOfMonth());
    }

    private String year(LocalDate date) {
        if (this == WESTERN) {
            return date.getYear() + "年";
        }
        var japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        return name(japanese.getEra()) + (year == 1 ? "元" : Integer.toString(year)) + "年";
    }

    private static String name(JapaneseEra era) {
        return switch (era.getValue()) {
            case -1 -> "明治";
            case 0 -> "大正";
            case 1 -> "昭和";
            case 2 -> "平成";
            default -> "令和";
        };
    }
}
