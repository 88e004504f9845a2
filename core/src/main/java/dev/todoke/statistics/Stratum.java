package dev.todoke.statistics;

import dev.todoke.population.AgeClass;

/// Cases and person-years of one age class (年齢階級別の罹患数と人年).
public record Stratum(AgeClass ages, long cases, double personYears) {

    public Stratum {
        if (cases < 0 || !(personYears >= 0)) {
            throw new IllegalArgumentException("cases and person-years are not negative");
        }
    }

    /// Age-specific rate per 100,000 person-years (年齢階級別罹患率).
    public double per100k() {
        return cases / personYears * CrudeRate.PER;
    }

    Stratum plus(Stratum other, AgeClass joined) {
        return new Stratum(joined, cases + other.cases, personYears + other.personYears);
    }
}
