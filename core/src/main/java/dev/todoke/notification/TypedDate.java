package dev.todoke.notification;

import dev.todoke.kernel.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a date as people write it (日付の入力), in both calendars, with or without day and month.
///
/// `19510312`, `1951-3-12`, `1951/3/12`, `1951年3月12日`, `昭和26年3月12日`, `昭26.3.12`, `S26.3.12`, `令和元年5月`, `2024-05`,
/// `2024年`, `20240599`, `不明`; digits of any width. A day that its era or the calendar does not have is not read.
public final class TypedDate {

    private static final Pattern BETWEEN = Pattern.compile("[年月日./\\-・\\s]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,8}");
    private static final List<String> UNKNOWN = List.of("不明", "不詳", "99999999");

    private TypedDate() {}

    public static Optional<PartialDate> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[‐‑–—―−ー]", "-")
                .strip();
        if (UNKNOWN.contains(text)) {
            return Optional.of(PartialDate.unknown());
        }
        var era = JapaneseEra.at(text);
        String rest = era.map(e -> text.substring(e.length(text))).orElse(text);
        var parts = parts(rest.replace("元年", "1年").replace("元.", "1."));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (era.isEmpty()) {
            return common(parts);
        }
        return ofEra(era.get(), parts);
    }

    /// The date as a person reads it back: `1951年(昭和26年)3月12日`; 「不明」 for an unknown one.
    public static String echo(PartialDate date) {
        return switch (date) {
            case PartialDate.Day(var day) ->
                "%s%d月%d日".formatted(year(day.getYear(), day), day.getMonthValue(), day.getDayOfMonth());
            case PartialDate.Month(var month) ->
                "%s%d月(日は不明)".formatted(year(month.getYear(), month.atEndOfMonth()), month.getMonthValue());
            case PartialDate.Year(var year) -> year(year, LocalDate.of(year, 12, 31)) + "(月日は不明)";
            case PartialDate.Unknown _ -> "不明";
        };
    }

    private static String year(int year, LocalDate by) {
        String ofEra = JapaneseEra.yearText(by);
        return year + "年" + (ofEra.isEmpty() ? "" : "(" + ofEra + ")");
    }

    /// The numbers between the separators; none when anything else stands there.
    private static List<String> parts(String text) {
        var parts = List.of(BETWEEN.split(text.strip()));
        boolean numbers = parts.size() <= 3
                && parts.stream().allMatch(p -> DIGITS.matcher(p).matches());
        return numbers ? parts : List.of();
    }

    private static Optional<PartialDate> common(List<String> parts) {
        if (parts.size() == 1 && parts.getFirst().length() != 4) {
            return PartialDate.read(parts.getFirst());
        }
        return parts.getFirst().length() == 4 ? dated(Integer.parseInt(parts.getFirst()), parts) : Optional.empty();
    }

    /// Six digits after the era, `S260312`, are year, month, day.
    private static Optional<PartialDate> ofEra(JapaneseEra era, List<String> given) {
        String first = given.getFirst();
        var parts = given.size() == 1 && first.length() == 6
                ? List.of(first.substring(0, 2), first.substring(2, 4), first.substring(4))
                : given;
        if (parts.getFirst().length() > 2 || Integer.parseInt(parts.getFirst()) == 0) {
            return Optional.empty();
        }
        return dated(era.year(Integer.parseInt(parts.getFirst())), parts)
                .filter(date -> era.touches(date.earliest(), date.latest()));
    }

    private static Optional<PartialDate> dated(int year, List<String> parts) {
        if (parts.stream().skip(1).anyMatch(p -> p.length() > 2)) {
            return Optional.empty();
        }
        int month = parts.size() > 1 ? Integer.parseInt(parts.get(1)) : 99;
        int day = parts.size() > 2 ? Integer.parseInt(parts.get(2)) : 99;
        return PartialDate.read("%04d%02d%02d".formatted(year, month, day)).filter(d -> exists(d, month, day));
    }

    /// The reading above takes `99` for unknown; a month without a day stays a month.
    private static boolean exists(PartialDate date, int month, int day) {
        return switch (date) {
            case PartialDate.Day _ -> true;
            case PartialDate.Month(YearMonth read) -> read.getMonthValue() == month && day == 99;
            case PartialDate.Year _, PartialDate.Unknown _ -> month == 99 && day == 99;
        };
    }
}
