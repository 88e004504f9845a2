package dev.todoke.validation;

import dev.todoke.codes.ChildhoodClass;
import dev.todoke.codes.ChildhoodClassification;
import dev.todoke.codes.CurrentMorphology;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.util.Optional;

/// The items of a record that conversions ask for (変換に使う項目), the morphology in its current edition as in a closing.
record CodedCells(Topography topography, Morphology morphology, RegisteredSex sex) {

    /// Empty when site, morphology or sex is not readable.
    static Optional<CodedCells> of(RawRecord record) {
        var site = Topography.of(record.value(Item.TOPOGRAPHY));
        var morphology = Morphology.of(record.value(Item.MORPHOLOGY));
        var sex = Sex.of(record.value(Item.SEX));
        return site.isEmpty() || morphology.isEmpty() || sex.isEmpty()
                ? Optional.empty()
                : Optional.of(new CodedCells(
                        site.get(), CurrentMorphology.of(morphology.get()), RegisteredSex.of(sex.get())));
    }

    Icd10Answer icd10(Icd10Conversion conversion) {
        return conversion.convert(topography, morphology.histology(), morphology.behaviour(), sex);
    }

    ChildhoodClass childhood(ChildhoodClassification classification) {
        return classification.classify(topography, morphology.histology(), morphology.behaviour());
    }
}
