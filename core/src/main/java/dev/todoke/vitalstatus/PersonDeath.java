package dev.todoke.vitalstatus;

import dev.todoke.kernel.PartialDate;

/// Whether a person is known to have died (死亡の有無). Somebody nobody found dead counts as alive.
public sealed interface PersonDeath {

    /// No record tells of a death.
    record NotKnown() implements PersonDeath {}

    /// @param cause ICD-10 without the dot; empty when only a hospital reported the death
    /// @param sourceId number of the report that states it
    record Died(PartialDate on, String cause, StatusSource source, String sourceId) implements PersonDeath {}
}
