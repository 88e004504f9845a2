package dev.todoke.consolidation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.kernel.PartialDate;

/// When and how the tumour was diagnosed and how far it had spread (診断と進展度).
public record DiagnosisChoice(
        Chosen<PartialDate> date,
        Chosen<BasisOfDiagnosis> basis,
        Chosen<Detection> detection,
        Chosen<Extent> beforeTreatment,
        Chosen<Extent> afterSurgery,
        Chosen<Extent> combined) {}
