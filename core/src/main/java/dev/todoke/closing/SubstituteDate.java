package dev.todoke.closing;

import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/// The calendar day that the closed record prints for a date known to the month or the year (不完全な日付の代用日).
///
/// The 15th of the month, 1 July of the year; item 26 says that it is a substitute. The layout does not publish the
/// substitutes of the national registry, so they are ours.
final class SubstituteDate {

    private static final int MIDDLE_OF_MONTH = 15;

    private SubstituteDate() {}

    static Optional<LocalDate> of(PartialDate date) {
        return of(date, RuleChoices.standard());
    }

    static Optional<LocalDate> of(PartialDate date, RuleChoices rules) {
        if (!rules.is(RuleSwitch.SUBSTITUTE_DAY, "middle")) {
            return date instanceof PartialDate.Unknown ? Optional.empty() : Optional.of(date.earliest());
        }
        return switch (date) {
            case PartialDate.Day(var day) -> Optional.of(day);
            case PartialDate.Month(var month) -> Optional.of(month.atDay(MIDDLE_OF_MONTH));
            case PartialDate.Year(var year) -> Optional.of(LocalDate.of(year, 7, 1));
            case PartialDate.Unknown _ -> Optional.empty();
        };
    }
}
