package dev.todoke.validation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.notification.Item;
import java.util.List;

/// Checks of cancers found at autopsy (剖検発見の点検, X19–X21). Source: notification manual 2025, p. 14, 45, 47.
final class AutopsyChecks {

    private AutopsyChecks() {}

    /// X19: an autopsy gives histology.
    static void autopsyGivesHistology(CheckedRecord r, Findings found) {
        if (r.foundAtAutopsy()
                && r.basis()
                        .filter(b -> b != BasisOfDiagnosis.HISTOLOGY_OF_PRIMARY
                                && b != BasisOfDiagnosis.HISTOLOGY_OF_METASTASIS)
                        .isPresent()) {
            found.add(List.of(Item.BASIS, Item.DETECTION), List.of("1", "2"), r.value(Item.BASIS));
        }
    }

    /// X20: an autopsy comes after death, and the diagnosis with it.
    static void autopsyAfterDeath(CheckedRecord r, Findings found) {
        if (!r.foundAtAutopsy()) {
            return;
        }
        if (r.isEmpty(Item.DEATH_DATE)) {
            found.addAs("X20.missing", List.of(Item.DEATH_DATE, Item.DETECTION), List.of());
        } else if (r.died().isPresent()
                && r.diagnosed().isPresent()
                && r.diagnosed().get().certainlyBefore(r.died().get())) {
            found.add(
                    List.of(Item.DIAGNOSIS_DATE, Item.DEATH_DATE, Item.DETECTION),
                    DateChecks.text(r.diagnosed().get()),
                    DateChecks.text(r.died().get()));
        }
    }

    /// X21: nothing was treated that was first seen at autopsy.
    static void nothingTreated(CheckedRecord r, Findings found) {
        if (r.foundAtAutopsy()
                && (r.anyIs(CheckedRecord.OPERATIONS, TreatmentGiven.DONE)
                        || r.anyIs(CheckedRecord.OTHER_TREATMENTS, TreatmentGiven.DONE))) {
            found.add(List.of(Item.DETECTION, Item.SURGERY));
        }
    }
}
