package dev.todoke.provision.application;

import java.time.LocalDate;

/// How long data may be used at most (利用期間の限度).
///
/// Identifiable data: the earlier of the end of the study and 31 December of the year that contains the day
/// five years, with
/// the council's consent fifteen years, after use began. Source: 施行令第9条. Anonymised data: the period
/// applied for.
///
/// @param longUse whether the council agreed to fifteen years (長期利用)
public record PeriodLimit(KindOfData kind, LocalDate studyEnd, boolean longUse) {

    private static final int YEARS = 5;
    private static final int YEARS_OF_LONG_USE = 15;

    /// The last day of use when it begins on `began`.
    public LocalDate lastDay(LocalDate began) {
        if (kind == KindOfData.ANONYMISED) {
            return LocalDate.MAX;
        }
        return earlier(studyEnd, endOfYear(began, longUse ? YEARS_OF_LONG_USE : YEARS));
    }

    /// The period asked for, cut to the limit when use begins on `earliest` or later.
    public UsePeriod cut(UsePeriod asked, LocalDate earliest) {
        return new UsePeriod(asked.start(), earlier(asked.end(), lastDay(asked.begins(earliest))));
    }

    static LocalDate endOfYear(LocalDate began, int years) {
        return LocalDate.of(began.plusYears(years).getYear(), 12, 31);
    }

    /// The last day that can be asked for when the council must still agree to fifteen years.
    static LocalDate longest(LocalDate began) {
        return endOfYear(began, YEARS_OF_LONG_USE);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
