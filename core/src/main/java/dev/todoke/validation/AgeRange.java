package dev.todoke.validation;

import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;

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
        if (day.isBefore(birth)) {
            return CodedCase.NONE;
        }
        boolean birthdayToCome = day.getMonthValue() < birth.getMonthValue()
                || day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth();
        return day.getYear() - birth.getYear() - (birthdayToCome ? 1 : 0);
    }
}
