package dev.todoke.statistics;

/// Crude rate (粗罹患率) per 100,000 person-years with exact Poisson limits. Cases of unknown age belong to it.
///
/// Source: IARC Scientific Publications No. 95, ch. 11.
public record CrudeRate(long cases, double personYears, double per100k, Limits limits) {

    /// Rates are written per 100,000 (人口10万対).
    public static final double PER = 100_000;

    public static CrudeRate of(long cases, double personYears) {
        if (!(personYears > 0)) {
            throw new IllegalArgumentException("a rate needs person-years");
        }
        double factor = PER / personYears;
        return new CrudeRate(
                cases,
                personYears,
                cases / personYears * PER,
                PoissonLimits.of(cases).times(factor));
    }
}
