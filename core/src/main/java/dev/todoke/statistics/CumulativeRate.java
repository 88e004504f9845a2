package dev.todoke.statistics;

import dev.todoke.population.AgeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cumulative rate and risk to the age of 74 (累積罹患率・累積罹患リスク、0–74歳), in percent.
///
/// ```
/// rate = Σ width · dᵢ/nᵢ over the classes below 75      variance = Σ width² · dᵢ/nᵢ²      risk = 1 − exp(−rate)
/// ```
///
/// Japan prints the rate. Source: IARC Scientific Publications No. 95, ch. 11 (Day).
public record CumulativeRate(
        double ratePercent, double rateStandardError, double riskPercent, double riskStandardError) {

    private static final int END = 74;

    /// Empty when a class goes over the age of 74, or when a class has no population.
    public static Optional<CumulativeRate> to74(List<Stratum> strata) {
        var below = strata.stream().filter(s -> s.ages().from() <= END).toList();
        if (below.isEmpty() || below.stream().anyMatch(s -> s.ages().through() > END)) {
            return Optional.empty();
        }
        var rate = new CompensatedSum();
        var variance = new CompensatedSum();
        for (Stratum band : AgeBands.sum(below, bands(below)).orElseThrow()) {
            if (band.personYears() == 0) {
                return Optional.empty();
            }
            double perYear = band.ages().width() / band.personYears();
            rate.add(perYear * band.cases());
            variance.add(perYear * perYear * band.cases());
        }
        return Optional.of(of(rate.value(), Math.sqrt(variance.value())));
    }

    private static CumulativeRate of(double rate, double error) {
        double alive = Math.exp(-rate);
        return new CumulativeRate(100 * rate, 100 * error, 100 * (1 - alive), 100 * error * alive);
    }

    /// Five-year classes; where the data are coarser, their own classes.
    private static List<AgeClass> bands(List<Stratum> strata) {
        var bands = new ArrayList<AgeClass>();
        for (Stratum stratum : strata) {
            var band = AgeClass.FIVE_YEARS.stream()
                    .filter(five -> five.covers(stratum.ages()))
                    .findFirst()
                    .orElse(stratum.ages());
            if (!bands.contains(band)) {
                bands.add(band);
            }
        }
        return bands;
    }
}
