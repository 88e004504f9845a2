package dev.todoke.closing;

import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.kernel.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/// Age at diagnosis in completed years (item 5) and in months with 23 decimals (item 6) (診断時年齢).
///
/// Months are whole when both days of the month are equal or both are the last of their month; otherwise the
/// difference of the days counts in 31sts, as the month functions of large databases do. Source: Fukuoka
/// Prefecture form 1, items 5 and 6 (format); the formula is concluded from the 23 decimals.
final class AgeAtDiagnosis {

    static final String YEARS_UNKNOWN = "999";
    static final String MONTHS_UNKNOWN = "9999";

    private static final int DECIMALS = 23;
    private static final int PARTS_OF_MONTH = 31;
    private static final String[] FRACTIONS = IntStream.range(0, PARTS_OF_MONTH)
            .mapToObj(AgeAtDiagnosis::fraction)
            .toArray(String[]::new);

    private AgeAtDiagnosis() {}

    private static String fraction(int parts) {
        return new BigDecimal(parts)
                .divide(new BigDecimal(PARTS_OF_MONTH), DECIMALS, RoundingMode.DOWN)
                .toPlainString()
                .substring(1);
    }

    static String years(PartialDate born, PartialDate diagnosed, RuleChoices rules) {
        var from = SubstituteDate.of(born, rules);
        var to = SubstituteDate.of(diagnosed, rules);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return YEARS_UNKNOWN;
        }
        return Long.toString(ChronoUnit.YEARS.between(from.get(), to.get()));
    }

    static String months(PartialDate born, PartialDate diagnosed) {
        return months(born, diagnosed, RuleChoices.standard());
    }

    static String months(PartialDate born, PartialDate diagnosed, RuleChoices rules) {
        var from = SubstituteDate.of(born, rules);
        var to = SubstituteDate.of(diagnosed, rules);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return MONTHS_UNKNOWN;
        }
        return switch (rules.code(RuleSwitch.MONTHS_FRACTION)) {
            case "whole" -> Long.toString(ChronoUnit.MONTHS.between(from.get(), to.get()));
            case "month" -> byLengthOfMonth(from.get(), to.get());
            default -> months(from.get(), to.get());
        };
    }

    /// The days after the last whole month, by the length of the month they fall in.
    private static String byLengthOfMonth(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.MONTHS.between(from, to);
        var begun = from.plusMonths(whole);
        long length = ChronoUnit.DAYS.between(begun, from.plusMonths(whole + 1));
        return new BigDecimal(ChronoUnit.DAYS.between(begun, to))
                .divide(new BigDecimal(length), DECIMALS, RoundingMode.DOWN)
                .add(new BigDecimal(whole))
                .toPlainString();
    }

    private static String months(LocalDate from, LocalDate to) {
        int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
        boolean whole = to.getDayOfMonth() == from.getDayOfMonth() || isLastDay(from) && isLastDay(to);
        int parts = months * PARTS_OF_MONTH + (whole ? 0 : to.getDayOfMonth() - from.getDayOfMonth());
        return parts / PARTS_OF_MONTH + FRACTIONS[parts % PARTS_OF_MONTH];
    }

    private static boolean isLastDay(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }
}
