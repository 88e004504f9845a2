package dev.todoke.linkage.model;

import java.util.List;

/// A model of table `linkage-weights` cannot be used: an error of the table, not of the records.
public final class WrongShippedModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongShippedModel(String edition, List<ModelFault> faults) {
        super("linkage model %s: %s".formatted(edition, faults));
    }
}
