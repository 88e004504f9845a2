package dev.todoke.intake.fhir;

import dev.todoke.notification.Item;
import java.util.List;
import java.util.Map;

/// One primary cancer of a report as a draft can carry it (報告された1件).
///
/// @param values as a file would carry them
public record FhirCase(Map<Item, String> values, List<FhirNote> notes) {

    public FhirCase {
        values = Map.copyOf(values);
        notes = List.copyOf(notes);
    }
}
