package dev.todoke.validation;

import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Ages in full years that a birth date and a diagnosis date allow (診断時年齢の範囲): one age when both are
/// complete.
record AgeRange(int youngest, int oldest) {

    static final AgeRange UNKNOWN = new AgeRange(CodedCase.NONE, CodedCase.NONE);

    static AgeRange between(PartialDate born, PartialDate diagnosed) {
        if (born instanceof PartialDate.Day(var birth) && diagnosed instanceof PartialDate.Day(var day)) {
            int age = years(birth, day);
            return new AgeRange(age, age);
        }
        return new AgeRange(years(born.latest(), diagnosed.earliest()), years(born.earliest(), diagnosed.latest()));
    }

    /// Nobody is diagnosed before birth; that is D01, and no age.
    private static int years(LocalDate birth, LocalDate day) {
        return day.isBefore(birth) ? CodedCase.NONE : (int) ChronoUnit.YEARS.between(birth, day);
    }
}
