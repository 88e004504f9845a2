package dev.todoke.linkage.compare;

import java.time.LocalDate;

/// A complete date as eight packed decimal digits (日付の8桁), four bits each, so that one xor shows the
/// digits that differ.
final class DateDigits {

    static final int EQUAL = 1;
    static final int ONE_DIGIT = 2;
    static final int EXCHANGED_OR_ERA = 3;
    static final int TWO_PARTS = 4;
    static final int YEAR_DEFAULT = 5;
    static final int OTHER = 6;

    private static final int NEW_YEAR = 0x0101;

    /// Differences in years between two eras with the same year number: 明治, 大正, 昭和, 平成, 令和.
    private static final int[] ERA_SHIFTS = {14, 30, 44, 63, 77};

    private DateDigits() {}

    static int of(LocalDate date) {
        return of(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    /// @param date the number `YYYYMMDD`
    static int of(int date) {
        int rest = date;
        int packed = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 4) {
            packed |= (rest % 10) << shift;
            rest /= 10;
        }
        return packed;
    }

    static int compare(int a, int b) {
        int difference = a ^ b;
        if (difference == 0) {
            return EQUAL;
        }
        if (differingDigits(difference) == 1) {
            return ONE_DIGIT;
        }
        if (dayAndMonthExchanged(a, b) || eraMistaken(a, b)) {
            return EXCHANGED_OR_ERA;
        }
        int equalParts = (difference >>> 16 == 0 ? 1 : 0)
                + ((difference & 0xFF00) == 0 ? 1 : 0)
                + ((difference & 0xFF) == 0 ? 1 : 0);
        if (equalParts == 2) {
            return TWO_PARTS;
        }
        return difference >>> 16 == 0 && (isNewYear(a) || isNewYear(b)) ? YEAR_DEFAULT : OTHER;
    }

    /// 1 January, which is what many write who know the year alone.
    private static boolean isNewYear(int packed) {
        return (packed & 0xFFFF) == NEW_YEAR;
    }

    private static int differingDigits(int difference) {
        int marks = difference | difference >>> 1;
        marks = (marks | marks >>> 2) & 0x11111111;
        return Integer.bitCount(marks);
    }

    private static boolean dayAndMonthExchanged(int a, int b) {
        return a >>> 16 == b >>> 16 && (a & 0xFF) == (b >>> 8 & 0xFF) && (b & 0xFF) == (a >>> 8 & 0xFF);
    }

    private static boolean eraMistaken(int a, int b) {
        if ((a & 0xFFFF) != (b & 0xFFFF)) {
            return false;
        }
        int years = Math.abs(year(a) - year(b));
        for (int shift : ERA_SHIFTS) {
            if (years == shift) {
                return true;
            }
        }
        return false;
    }

    static int month(int packed) {
        return (packed >>> 12 & 0xF) * 10 + (packed >>> 8 & 0xF);
    }

    private static int year(int packed) {
        return (packed >>> 28) * 1000
                + (packed >>> 24 & 0xF) * 100
                + (packed >>> 20 & 0xF) * 10
                + (packed >>> 16 & 0xF);
    }
}
