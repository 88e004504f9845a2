package dev.todoke.rulebook.web;

import dev.todoke.codes.Laterality;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.PartialDate;
import dev.todoke.web.FieldError;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of the same-tumour form as it was typed (入力された1腫瘍).
///
/// @param row number of the line, from 1
record TypedTumour(int row, String topography, String morphology, String side, String diagnosed) {

    static TypedTumour of(int row, Map<String, String> form) {
        return new TypedTumour(
                row,
                form.getOrDefault("topography-" + row, ""),
                form.getOrDefault("morphology-" + row, ""),
                form.getOrDefault("side-" + row, "9"),
                form.getOrDefault("diagnosed-" + row, ""));
    }

    boolean isBlank() {
        return topography.isBlank() && morphology.isBlank() && diagnosed.isBlank();
    }

    Optional<Topography> site() {
        return TypedCodes.topography(topography);
    }

    Optional<TypedCodes.TypedMorphology> histology() {
        return TypedCodes.morphology(morphology);
    }

    Laterality laterality() {
        return Coded.find(Laterality.values(), side).orElse(Laterality.UNKNOWN);
    }

    /// An empty date is an unknown one.
    Optional<PartialDate> date() {
        String plain =
                Normalizer.normalize(diagnosed, Normalizer.Form.NFKC).strip().replace('/', '-');
        return plain.isEmpty() ? Optional.of(PartialDate.unknown()) : PartialDate.read(plain);
    }

    List<FieldError> faults(RuleWords words) {
        var faults = new ArrayList<FieldError>();
        if (site().isEmpty()) {
            faults.add(fault("topography", "conversion.topography", topography, words));
        }
        if (histology().isEmpty()) {
            faults.add(fault("morphology", "conversion.morphology", morphology, words));
        }
        if (date().isEmpty()) {
            faults.add(fault("diagnosed", "tumours.diagnosed", diagnosed, words));
        }
        return faults;
    }

    private FieldError fault(String field, String key, String value, RuleWords words) {
        return FieldError.of(
                field + "-" + row,
                words.say("tumours.tumour", row) + " " + words.say(key),
                words.say(key + ".fault", value.strip()));
    }
}
