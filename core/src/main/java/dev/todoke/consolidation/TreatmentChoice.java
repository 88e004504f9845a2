package dev.todoke.consolidation;

import dev.todoke.codes.OperationResult;
import dev.todoke.codes.TreatmentGiven;

/// First treatment by anybody (初回治療): "done" means done at some hospital, not at a certain one.
public record TreatmentChoice(
        Chosen<TreatmentGiven> surgery,
        Chosen<TreatmentGiven> scopeSurgery,
        Chosen<TreatmentGiven> endoscopy,
        Chosen<OperationResult> operationResult,
        Chosen<TreatmentGiven> radiotherapy,
        Chosen<TreatmentGiven> chemotherapy,
        Chosen<TreatmentGiven> endocrine,
        Chosen<TreatmentGiven> other) {}
