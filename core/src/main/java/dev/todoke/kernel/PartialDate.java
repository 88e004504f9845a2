package dev.todoke.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date known to the day, the month or the year, or not at all (年月日・年月・年のみ・不明).
///
/// Nothing is ever filled in: comparisons use the earliest and the latest day the date may mean.
public sealed interface PartialDate {

    /// First day this date may mean.
    LocalDate earliest();

    /// Last day this date may mean.
    LocalDate latest();

    /// `2024-03-12`, `2024-03`, `2024`, or an empty text for an unknown date.
    String text();

    /// Eight digits `yyyymmdd` with 99 for an unknown part, as notifications carry it.
    String digits();

    /// True when every day this date may mean lies before every day the other may mean.
    default boolean certainlyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /// The year, when at least the year is known (西暦年).
    default Optional<Integer> year() {
        return switch (this) {
            case Day(var date) -> Optional.of(date.getYear());
            case Month(var month) -> Optional.of(month.getYear());
            case Year(var year) -> Optional.of(year);
            case Unknown _ -> Optional.empty();
        };
    }

    record Day(LocalDate date) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public String text() {
            return date.toString();
        }

        @Override
        public String digits() {
            return "%04d%02d%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    }

    record Month(YearMonth month) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String text() {
            return month.toString();
        }

        @Override
        public String digits() {
            return "%04d%02d99".formatted(month.getYear(), month.getMonthValue());
        }
    }

    record Year(int value) implements PartialDate {
        @Override
        public LocalDate earliest() {
            return LocalDate.of(value, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(value, 12, 31);
        }

        @Override
        public String text() {
            return "%04d".formatted(value);
        }

        @Override
        public String digits() {
            return "%04d9999".formatted(value);
        }
    }

    /// No part of the date is known (不明).
    record Unknown() implements PartialDate {
        @Override
        public LocalDate earliest() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate latest() {
            return LocalDate.MAX;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public String digits() {
            return "99999999";
        }
    }

    static PartialDate unknown() {
        return new Unknown();
    }

    static PartialDate of(LocalDate date) {
        return new Day(date);
    }

    static PartialDate of(int year, int month, int day) {
        return new Day(LocalDate.of(year, month, day));
    }

    /// Reads `yyyymmdd` (99 for an unknown part), `yyyy-mm-dd`, `yyyy-mm` or `yyyy`; an empty answer means that the
    /// text is none of these or names a day that does not exist.
    static Optional<PartialDate> read(String text) {
        return PartialDateReader.read(text);
    }

    /// Whether the text has the shape of a full date but names a day the calendar does not have (実在しない日付).
    static boolean isImpossibleDay(String text) {
        return PartialDateReader.hasDigitsOfADay(text) && read(text).isEmpty();
    }
}
