package dev.todoke.linkage.model;

import java.util.List;

/// What came of reading a model file (モデルの読み取り).
public sealed interface ModelAnswer {

    record Read(LinkModel model) implements ModelAnswer {}

    /// Every fault at once.
    record Refused(List<ModelFault> faults) implements ModelAnswer {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
