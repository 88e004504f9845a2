package dev.todoke.print;

import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;

/// Dates as letters write them (和暦): 令和8年11月22日, 令和元年5月1日. Days before 1873-01-01, when the calendar
/// changed, stay in the western count (西暦).
public final class EraDate {

    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private EraDate() {}

    public static String text(LocalDate date) {
        return year(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /// What is known of the date; a year in which the era changed names both (平成31年・令和元年), an unknown date is 不明.
    public static String text(PartialDate date) {
        return switch (date) {
            case PartialDate.Day(var day) -> text(day);
            case PartialDate.Month(var month) -> year(month.atEndOfMonth()) + month.getMonthValue() + "月";
            case PartialDate.Year(int year) -> years(year);
            case PartialDate.Unknown _ -> "不明";
        };
    }

    private static String years(int year) {
        var begin = year(LocalDate.of(year, 1, 1));
        var end = year(LocalDate.of(year, 12, 31));
        return begin.equals(end) ? end : begin + "・" + end;
    }

    private static String year(LocalDate date) {
        if (date.isBefore(FIRST)) {
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
