package dev.todoke.intake.fhir;

import dev.todoke.notification.Item;
import dev.todoke.notification.TypedValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A case while its report is read (読み取り中の1件).
final class CaseInReading {

    private final Map<Item, String> values = new EnumMap<>(Item.class);
    private final List<FhirNote> notes = new ArrayList<>();

    /// Takes a value as a person would have typed it. The first one stays.
    void take(Item item, String value, String expression) {
        take(item, value, FhirNote.taken(item, expression));
    }

    void take(Item item, String value, FhirNote note) {
        if (value.isBlank() || has(item)) {
            return;
        }
        values.put(item, TypedValue.of(item, value));
        notes.add(note);
    }

    boolean has(Item item) {
        return !values.getOrDefault(item, "").isEmpty();
    }

    void note(FhirNote note) {
        notes.add(note);
    }

    void note(FhirNote.Kind kind, String expression, String key, String... said) {
        notes.add(FhirNote.of(kind, expression, key, said));
    }

    FhirCase read() {
        return new FhirCase(values, notes);
    }
}
