package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Death rates of the whole nation by sex and age (死亡率), and when somebody dies of anything but a notified cancer.
final class LifeTable {

    private static final int OLDEST = 111;

    private final Map<String, Double> rates = new HashMap<>();

    LifeTable() {
        for (var row : SynthTables.only("mortality").rows()) {
            rates.put(
                    row.value("sex") + row.value("age_start") + "/"
                            + row.value("period").substring(0, 4),
                    Double.parseDouble(row.value("mx")));
        }
    }

    /// Deaths per person and year.
    double rate(Sex sex, int age, int year) {
        int start = age < 1 ? 0 : age < 5 ? 1 : Math.min(age / 5 * 5, 100);
        int began = year - year % 5;
        int period = Math.clamp(began, 1970, 2035);
        return rates.getOrDefault((sex == Sex.MALE ? "M" : "F") + start + "/" + period, 0.5);
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
