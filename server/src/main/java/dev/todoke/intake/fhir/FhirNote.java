package dev.todoke.intake.fhir;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;

/// What became of one thing in a report, or that something is missing in it (読み取りの記録).
///
/// @param expression where it stands in the bundle, as FHIRPath, or the item that is missing
public record FhirNote(Kind kind, String expression, Sentence sentence) {

    /// What became of it.
    public enum Kind {
        /// 読み取った
        TAKEN,
        /// 届出に要るのに、ない
        MISSING,
        /// あるが、届出の値にできない
        NOT_UNDERSTOOD,
        /// 届出に場所がない
        UNUSED
    }

    static FhirNote of(Kind kind, String expression, String key, String... values) {
        return new FhirNote(kind, expression, Sentence.of("fhir", key, values));
    }

    static FhirNote taken(Item item, String expression) {
        return of(Kind.TAKEN, expression, "taken", label(item));
    }

    static FhirNote notUnderstood(String expression, String key, String... values) {
        return of(Kind.NOT_UNDERSTOOD, expression, key, values);
    }

    /// Number and name of the item, as forms show it.
    static String label(Item item) {
        return item == Item.REMARKS ? item.ja() : item.number() + " " + item.ja();
    }
}
