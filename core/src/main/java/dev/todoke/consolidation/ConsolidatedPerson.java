package dev.todoke.consolidation;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.vitalstatus.PersonDeath;
import java.util.List;

/// One person with all registered tumours (集約した個人).
///
/// @param tumours in order of occurrence: date of diagnosis, then codes
public record ConsolidatedPerson(
        String person,
        Chosen<RegisteredSex> sex,
        Chosen<PartialDate> born,
        PersonDeath death,
        List<ConsolidatedTumour> tumours,
        List<Conflict> conflicts,
        Standing standing,
        RuleChoices rules) {

    public ConsolidatedPerson {
        tumours = List.copyOf(tumours);
        conflicts = List.copyOf(conflicts);
    }
}
