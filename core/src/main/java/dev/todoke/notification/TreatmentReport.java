package dev.todoke.notification;

import dev.todoke.codes.OperationResult;
import dev.todoke.codes.TreatmentGiven;

/// What the reporting facility itself did as first treatment (初回治療情報, items 18–25).
public record TreatmentReport(
        TreatmentGiven surgery,
        TreatmentGiven scopeSurgery,
        TreatmentGiven endoscopy,
        OperationResult operationResult,
        TreatmentGiven radiotherapy,
        TreatmentGiven chemotherapy,
        TreatmentGiven endocrine,
        TreatmentGiven other) {}
