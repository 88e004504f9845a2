package dev.todoke.guidance;

import java.time.LocalDate;
import java.time.MonthDay;

/// The days around New Year on which no staff is there (年末年始). The last day of the law lies within them.
public enum YearEnd {
    /// Nothing to say.
    FAR,
    /// The rest begins soon.
    SOON,
    /// 29 December to 3 January.
    NOW;

    private static final MonthDay ANNOUNCED = MonthDay.of(12, 15);
    private static final MonthDay BEGINS = MonthDay.of(12, 29);
    private static final MonthDay ENDS = MonthDay.of(1, 3);

    public static YearEnd on(LocalDate day) {
        var monthDay = MonthDay.from(day);
        if (!monthDay.isBefore(BEGINS) || !monthDay.isAfter(ENDS)) {
            return NOW;
        }
        return monthDay.isBefore(ANNOUNCED) ? FAR : SOON;
    }
}
