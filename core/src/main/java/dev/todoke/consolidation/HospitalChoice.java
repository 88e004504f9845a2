package dev.todoke.consolidation;

import dev.todoke.kernel.FacilityCode;

/// The hospital that counts as having made one step of the care (初診・診断・治療病院).
public sealed interface HospitalChoice {

    HospitalChoice NONE = new None();

    record At(FacilityCode facility, String source, ConsolidationRule rule) implements HospitalChoice {}

    /// Nobody notified the step, or it did not happen.
    record None() implements HospitalChoice {}
}
