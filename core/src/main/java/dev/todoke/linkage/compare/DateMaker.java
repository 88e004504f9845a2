package dev.todoke.linkage.compare;

import dev.todoke.kernel.PartialDate;
import java.text.Normalizer;
import java.time.LocalDate;

/// A date as packed digits, its year, year with month, and month with day (日付). Partial dates give what they have.
///
/// `YYYYMMDD`, `YYYY-MM-DD`, `YYYY/MM/DD`, also `YYYY-MM` and `YYYY`; a day that is not in the calendar, or not yet, is
/// missing.
final class DateMaker implements FieldMaker {

    private final LocalDate today;

    DateMaker(FieldSetting setting) {
        this.today = setting.today();
    }

    @Override
    public CellFinding make(Cells cells, int[] values) {
        String text = plain(cells.text(0));
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
            case PartialDate.Day(var date) -> {
                values[0] = DateDigits.of(date);
                values[1] = date.getYear();
                values[2] = date.getYear() * 100 + date.getMonthValue();
                values[3] = date.getMonthValue() * 100 + date.getDayOfMonth();
            }
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

    private static String plain(String text) {
        String stripped = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return stripped.indexOf('/') < 0 ? stripped : stripped.replace('/', '-');
    }
}
