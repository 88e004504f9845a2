package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.time.LocalDate;

/// Death rates of the whole nation by sex and age (死亡率), and when somebody dies of anything but a notified cancer.
final class LifeTable {

    private static final int OLDEST = 111;
    private static final int FIRST_PERIOD = 1970;
    private static final int LAST_PERIOD = 2035;
    private static final int PERIODS = (LAST_PERIOD - FIRST_PERIOD) / 5 + 1;
    /// Classes 0, 1-4, 5-9 … 95-99, 100 and over.
    private static final int CLASSES = 22;

    private final double[] rates = new double[2 * PERIODS * CLASSES];

    LifeTable() {
        for (var row : SynthTables.only("mortality").rows()) {
            int period = Integer.parseInt(row.value("period").substring(0, 4));
            if (period >= FIRST_PERIOD && period <= LAST_PERIOD) {
                var sex = row.value("sex").equals("M") ? Sex.MALE : Sex.FEMALE;
                rates[cell(sex, Integer.parseInt(row.value("age_start").replace("+", "")), period)] =
                        Double.parseDouble(row.value("mx"));
            }
        }
    }

    /// Deaths per person and year.
    double rate(Sex sex, int age, int year) {
        int began = year - year % 5;
        return rates[cell(sex, age, Math.clamp(began, FIRST_PERIOD, LAST_PERIOD))];
    }

    private static int cell(Sex sex, int age, int period) {
        int ageClass = age < 1 ? 0 : age < 5 ? 1 : Math.min(age / 5 + 1, CLASSES - 1);
        return ((sex == Sex.MALE ? 0 : PERIODS) + (period - FIRST_PERIOD) / 5) * CLASSES + ageClass;
    }

    /// Day of death by the given share of the table's rates, from a day on.
    LocalDate death(Sex sex, LocalDate born, LocalDate from, double share, Draw draw) {
        double left = draw.exponential();
        var day = from;
        while (true) {
            int age = Math.max(0, born.until(day).getYears());
            double rate = age >= OLDEST ? 2 : rate(sex, age, day.getYear()) * share;
            if (left < rate) {
                return day.plusDays((long) (left / rate * 365));
            }
            left -= rate;
            day = day.plusYears(1);
        }
    }
}
