package dev.todoke.cli.rates;

import dev.todoke.population.AgeClass;
import dev.todoke.statistics.Stratum;
import java.util.ArrayList;
import java.util.List;

/// One group of the table (集計の組): its age classes, which must not overlap, and the cases of unknown age.
final class RatesGroup {

    private final List<String> values;
    private final List<Stratum> strata = new ArrayList<>();
    private long unknownAgeCases;
    private double unknownAgePersonYears;
    private boolean unknownAgeSeen;

    RatesGroup(List<String> values) {
        this.values = List.copyOf(values);
    }

    /// False when the class overlaps one that is there already: sums such as 85+ beside 85-89 would count twice.
    boolean add(AgeClass ages, long cases, double personYears) {
        for (Stratum stratum : strata) {
            if (stratum.ages().overlaps(ages)) {
                return false;
            }
        }
        return strata.add(new Stratum(ages, cases, personYears));
    }

    boolean addUnknownAge(long cases, double personYears) {
        if (unknownAgeSeen) {
            return false;
        }
        unknownAgeSeen = true;
        unknownAgeCases = cases;
        unknownAgePersonYears = personYears;
        return true;
    }

    List<String> values() {
        return values;
    }

    List<Stratum> strata() {
        return strata;
    }

    long unknownAgeCases() {
        return unknownAgeCases;
    }

    long cases() {
        return unknownAgeCases + strata.stream().mapToLong(Stratum::cases).sum();
    }

    double personYears() {
        return unknownAgePersonYears
                + strata.stream().mapToDouble(Stratum::personYears).sum();
    }
}
