package dev.todoke.linkage.compare;

import dev.todoke.kernel.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;

/// A date as packed digits, its year, year with month, and month with day (日付). Partial dates give what
/// they have.
///
/// `YYYYMMDD`, `YYYY-MM-DD`, `YYYY/MM/DD`, also `YYYY-MM` and `YYYY`, and dates with an era ([EraDate]); a
/// day that is not in the calendar, or not yet, is missing.
final class DateMaker implements FieldMaker {

    private static final int EARLIEST = 1000_01_01;

    private final LocalDate today;

    DateMaker(FieldSetting setting) {
        this.today = setting.today();
    }

    @Override
    public CellFinding make(Cells cells, int[] values) {
        String cell = cells.text(0);
        int digits = eightDigits(cell);
        if (digits > 0
                && isDay(digits)
                && !LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100)
                        .isAfter(today)) {
            day(digits, values);
            return CellFinding.NONE;
        }
        String text = plain(cell);
        if (text.isEmpty()) {
            return CellFinding.NONE;
        }
        var read = PartialDate.read(text);
        if (read.isEmpty()) {
            return CellFinding.NOT_A_DATE;
        }
        if (read.get().earliest().isAfter(today)) {
            return CellFinding.FUTURE_DATE;
        }
        switch (read.get()) {
            case PartialDate.Day(var date) ->
                day(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth(), values);
            case PartialDate.Month(var month) -> {
                values[1] = month.getYear();
                values[2] = month.getYear() * 100 + month.getMonthValue();
            }
            case PartialDate.Year(var year) -> values[1] = year;
            case PartialDate.Unknown _ -> {
                // all parts stay missing
            }
        }
        return CellFinding.NONE;
    }

    private static void day(int digits, int[] values) {
        values[0] = DateDigits.of(digits);
        values[1] = digits / 10_000;
        values[2] = digits / 100;
        values[3] = digits % 10_000;
    }

    /// The number that eight plain digits are, else 0.
    private static int eightDigits(String text) {
        if (text.length() != 8) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < 8; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// Whether no calendar is needed to see that the date has a day; the others are read the long way.
    private static boolean isDay(int digits) {
        int month = digits / 100 % 100;
        int day = digits % 100;
        return digits >= EARLIEST && month >= 1 && month <= 12 && day >= 1 && day <= 28;
    }

    private static String plain(String text) {
        String stripped = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String western = stripped.indexOf('/') < 0 ? stripped : stripped.replace('/', '-');
        return EraDate.read(western).orElse(western);
    }
}
