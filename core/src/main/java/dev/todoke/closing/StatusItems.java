package dev.todoke.closing;

import dev.todoke.codes.CodeNames;
import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.kernel.PartialDate;
import dev.todoke.vitalstatus.PersonDeath;
import dev.todoke.vitalstatus.StatusSource;
import dev.todoke.vitalstatus.VitalStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Items 64 to 68 and 76: death, vital status and survival time (死因・生死区分・生存期間).
///
/// Survival is counted in months of 30.5 days from the month of diagnosis to the month of death or of the last date
/// alive;
/// half days as [LayoutReading] says. Source: 2016年全国がん登録5年生存率報告書 p. 23.
final class StatusItems {

    private static final String DEAD = "1";
    private static final String ALIVE = "0";

    private StatusItems() {}

    static void put(
            ClosedValues values, PartialDate diagnosed, VitalStatus status, LayoutReading reading, RuleChoices rules) {
        switch (status) {
            case VitalStatus.Alive(var last) -> {
                values.put(66, ALIVE);
                values.put(67, StatusSource.REGISTRATION.code());
                values.put(68, survivalDays(diagnosed, last, reading, rules));
            }
            case VitalStatus.Dead(PersonDeath.Died died) -> putDeath(values, diagnosed, died, reading, rules);
        }
    }

    private static void putDeath(
            ClosedValues values,
            PartialDate diagnosed,
            PersonDeath.Died died,
            LayoutReading reading,
            RuleChoices rules) {
        var on = SubstituteDate.of(died.on(), rules).orElseThrow();
        values.put(64, died.cause());
        values.put(65, isNeoplasm(died.cause()) ? CodeNames.shipped().icd10(died.cause()) : "");
        values.put(66, DEAD);
        values.put(67, reading.sourceCode(died.source().code()));
        String days = survivalDays(diagnosed, on, reading, rules);
        values.put(68, days.equals("0") ? rules.code(RuleSwitch.ZERO_DAYS) : days);
        values.put(76, TwoDigits.yearMonth(on));
    }

    static boolean isNeoplasm(String cause) {
        return cause.startsWith("C") && cause.compareTo("C98") < 0
                || cause.startsWith("D") && cause.compareTo("D49") < 0;
    }

    static String survivalDays(PartialDate diagnosed, LocalDate until, LayoutReading reading) {
        return survivalDays(diagnosed, until, reading, RuleChoices.standard());
    }

    static String survivalDays(PartialDate diagnosed, LocalDate until, LayoutReading reading, RuleChoices rules) {
        var from = SubstituteDate.of(diagnosed, rules);
        if (from.isEmpty()) {
            return "0";
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from.get()), YearMonth.from(until));
        return Long.toString(reading.days(Math.max(0, months)));
    }
}
