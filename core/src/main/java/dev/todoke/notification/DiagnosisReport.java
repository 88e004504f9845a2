package dev.todoke.notification;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.kernel.PartialDate;

/// How and when the cancer was diagnosed, and how far it had spread (診断情報・進行度, items 11–17).
///
/// 診断根拠 looks at the whole course, 診断日 and 診断施設 only at the time before treatment: never compare them as one event.
public record DiagnosisReport(
        DiagnosedAt diagnosedAt,
        FirstTreatmentAt firstTreatmentAt,
        BasisOfDiagnosis basis,
        PartialDate date,
        Detection detection,
        Extent beforeTreatment,
        Extent afterSurgery) {}
