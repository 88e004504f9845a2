package dev.todoke.validation;

import dev.todoke.kernel.PartialDate;
import java.time.temporal.ChronoUnit;

/// Ages in full years that a birth date and a diagnosis date allow (診断時年齢の範囲): one age when both are complete.
record AgeRange(long youngest, long oldest) {

    static AgeRange between(PartialDate born, PartialDate diagnosed) {
        return new AgeRange(
                ChronoUnit.YEARS.between(born.latest(), diagnosed.earliest()),
                ChronoUnit.YEARS.between(born.earliest(), diagnosed.latest()));
    }

    boolean isCertainlyUnder(int years) {
        return oldest < years;
    }

    boolean isCertainlyAtLeast(int years) {
        return youngest >= years;
    }

    String text() {
        return youngest == oldest ? Long.toString(oldest) : youngest + "-" + oldest;
    }
}
