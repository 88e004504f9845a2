package dev.todoke.closing;

import java.time.LocalDate;

/// Writes dates as the layout wants them (YYYYMMDD・YYYYMM), without a formatter since there are millions.
final class TwoDigits {

    private TwoDigits() {}

    static String date(LocalDate date) {
        return Integer.toString(date.getYear() * 10000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    static String yearMonth(LocalDate date) {
        return Integer.toString(date.getYear() * 100 + date.getMonthValue());
    }
}
