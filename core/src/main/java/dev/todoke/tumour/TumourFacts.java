package dev.todoke.tumour;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.CurrentMorphology;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.PartialDate;

/// What decides whether two reports of a person concern the same tumour (腫瘍の同一性を決める事実).
///
/// @param morphology current code: a code of an older edition has been replaced before
public record TumourFacts(Topography topography, Morphology morphology, Laterality laterality, PartialDate diagnosed) {

    /// Facts from submitted codes; the morphology goes to its place in the current edition.
    public static TumourFacts ofSubmitted(
            Topography topography, Morphology submitted, Laterality laterality, PartialDate diagnosed) {
        return new TumourFacts(topography, CurrentMorphology.of(submitted), laterality, diagnosed);
    }

    public int histology() {
        return morphology.histology();
    }

    public Behaviour behaviour() {
        return morphology.behaviour();
    }
}
