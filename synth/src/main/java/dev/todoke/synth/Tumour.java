package dev.todoke.synth;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Topography;
import java.time.LocalDate;
import java.util.Set;

/// A cancer as it truly is (腫瘍の真の姿), before any hospital describes it.
///
/// @param number number of the tumour among all of the plan
record Tumour(
        int number,
        CaseGroup group,
        Topography topography,
        int histology,
        Behaviour behaviour,
        char grade,
        Laterality side,
        Extent extent,
        BasisOfDiagnosis basis,
        Detection detection,
        LocalDate diagnosed,
        Set<Treatment> treatments) {

    boolean microscopic() {
        return basis == BasisOfDiagnosis.HISTOLOGY_OF_PRIMARY
                || basis == BasisOfDiagnosis.HISTOLOGY_OF_METASTASIS
                || basis == BasisOfDiagnosis.CYTOLOGY;
    }

    boolean atAutopsy() {
        return detection == Detection.AUTOPSY;
    }

    /// Leukaemia, myeloma and the like have no extent (該当せず).
    boolean hasNoExtent() {
        return extent == Extent.NOT_APPLICABLE;
    }

    boolean inBloodOrMarrow() {
        return topography.code().equals("C420") || topography.code().equals("C421");
    }

    Tumour onSide(Laterality other) {
        return new Tumour(
                number,
                group,
                topography,
                histology,
                behaviour,
                grade,
                other,
                extent,
                basis,
                detection,
                diagnosed,
                treatments);
    }
}
