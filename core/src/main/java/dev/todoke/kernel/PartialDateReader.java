package dev.todoke.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Reads the written forms of a partial date. Works on characters, since files hold millions of dates.
final class PartialDateReader {

    private static final int UNKNOWN_PART = 99;

    /// Days read before: files name the same days over and over. At most 3 MB; threads may both make a day, which is
    /// the
    /// same day.
    private static final PartialDate.Day[] DAYS = new PartialDate.Day[150 * 12 * 32];

    private static final int FIRST_YEAR_KEPT = 1900;

    private PartialDateReader() {}

    static Optional<PartialDate> read(String text) {
        return switch (text.length()) {
            case 4 -> year(number(text, 0, 4));
            case 7 -> text.charAt(4) == '-' ? month(number(text, 0, 4), number(text, 5, 7)) : Optional.empty();
            case 8 -> eightDigits(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
            case 10 ->
                text.charAt(4) == '-' && text.charAt(7) == '-'
                        ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    static boolean hasDigitsOfADay(String text) {
        return text.length() == 8 && number(text, 0, 8) >= 0
                || text.length() == 10
                        && text.charAt(4) == '-'
                        && text.charAt(7) == '-'
                        && number(text, 0, 4) >= 0
                        && number(text, 5, 7) >= 0
                        && number(text, 8, 10) >= 0;
    }

    private static Optional<PartialDate> eightDigits(int year, int month, int day) {
        if (year < 0 || month < 0 || day < 0) {
            return Optional.empty();
        }
        if (day != UNKNOWN_PART) {
            return day(year, month, day);
        }
        if (month != UNKNOWN_PART) {
            return month(year, month);
        }
        return year == 9999 ? Optional.of(PartialDate.unknown()) : year(year);
    }

    private static Optional<PartialDate> day(int year, int month, int day) {
        if (!plausible(year, month)
                || day < 1
                || day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        int place = ((year - FIRST_YEAR_KEPT) * 12 + month - 1) * 32 + day;
        return Optional.of(
                place < 0 || place >= DAYS.length
                        ? new PartialDate.Day(LocalDate.of(year, month, day))
                        : kept(place, year, month, day));
    }

    private static PartialDate.Day kept(int place, int year, int month, int day) {
        var known = DAYS[place];
        if (known == null) {
            known = new PartialDate.Day(LocalDate.of(year, month, day));
            DAYS[place] = known;
        }
        return known;
    }

    private static Optional<PartialDate> month(int year, int month) {
        return plausible(year, month)
                ? Optional.of(new PartialDate.Month(YearMonth.of(year, month)))
                : Optional.empty();
    }

    private static Optional<PartialDate> year(int year) {
        return year >= 1800 && year < 9999 ? Optional.of(new PartialDate.Year(year)) : Optional.empty();
    }

    private static boolean plausible(int year, int month) {
        return year >= 1800 && year < 9999 && month >= 1 && month <= 12;
    }

    /// The digits from `start` to `end` as a number, or -1 when a character is not a half-width digit.
    private static int number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
