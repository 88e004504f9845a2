package dev.todoke.statistics;

/// Quality of the registration of one table line (精度指標): MV %, HV %, DCI %, DCO %, M/I.
///
/// Sources: IARC Technical Publication 43 (Bray and Parkin); statistics of the national report, tables 8.
public record QualityIndicators(
        Proportion microscopy, Proportion histology, Proportion dci, Proportion dco, MortalityToIncidence mi) {

    /// Deaths of a year over new cases of the same year, not the same patients (MI比).
    ///
    /// Limits: exp(ln(D/I) ± z√(1/D + 1/I)).
    public record MortalityToIncidence(long deaths, long cases) {

        public boolean isDefined() {
            return cases > 0;
        }

        public double ratio() {
            return (double) deaths / cases;
        }

        /// Limits; asked for only when there are deaths and cases.
        public Limits limits() {
            if (deaths == 0 || cases == 0) {
                throw new IllegalArgumentException("limits of M/I need deaths and cases");
            }
            double half = Limits.Z * Math.sqrt(1.0 / deaths + 1.0 / cases);
            return new Limits(ratio() * Math.exp(-half), ratio() * Math.exp(half));
        }
    }
}
