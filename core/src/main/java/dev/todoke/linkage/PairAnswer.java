package dev.todoke.linkage;

import java.util.List;

/// What came of a clerk's wish to settle a pair (判断の受付).
public sealed interface PairAnswer {

    record Decided(PairDecided event) implements PairAnswer {}

    /// Refused, with every reason at once.
    record Refused(List<String> reasons) implements PairAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
