package dev.todoke.notification;

import java.time.LocalDate;
import java.util.Optional;

/// A Japanese era with the days it lasted (元号). Sources: the decrees of the eras, as public as the calendar itself.
///
/// 明治 begins here with the Gregorian calendar, 1 January of its sixth year (1873): earlier days are of another
/// calendar.
enum JapaneseEra {
    MEIJI("明治", 'M', LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 29), 1867),
    TAISHO("大正", 'T', LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 24), 1911),
    SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7), 1925),
    HEISEI("平成", 'H', LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30), 1988),
    REIWA("令和", 'R', LocalDate.of(2019, 5, 1), LocalDate.of(2999, 12, 31), 2018);

    private final String ja;
    private final char letter;
    private final LocalDate first;
    private final LocalDate last;
    private final int offset;

    JapaneseEra(String ja, char letter, LocalDate first, LocalDate last, int offset) {
        this.ja = ja;
        this.letter = letter;
        this.first = first;
        this.last = last;
        this.offset = offset;
    }

    /// The era a text begins with: `昭和…`, `昭…`, `S…`, `s…`.
    static Optional<JapaneseEra> at(String text) {
        for (var era : values()) {
            if (era.length(text) > 0) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }

    /// How many characters of the text name this era.
    int length(String text) {
        if (text.startsWith(ja)) {
            return ja.length();
        }
        boolean named =
                !text.isEmpty() && (text.charAt(0) == ja.charAt(0) || Character.toUpperCase(text.charAt(0)) == letter);
        return named ? 1 : 0;
    }

    /// The year of the common calendar.
    int year(int yearOfEra) {
        return offset + yearOfEra;
    }

    boolean touches(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /// `昭和26年` for a year of the common calendar, by its last day; empty before 1873.
    static String yearText(LocalDate day) {
        for (var era : values()) {
            if (era.touches(day, day)) {
                int year = day.getYear() - era.offset;
                return era.ja + (year == 1 ? "元" : Integer.toString(year)) + "年";
            }
        }
        return "";
    }
}
