package dev.todoke.linkage;

import java.util.List;

/// What came of a clerk's wish to settle a pair (判断の受付).
public sealed interface PairAnswer {

    /// The pair is settled, or put off.
    record Decided(PairDecided event) implements PairAnswer {}

    /// Noted, but another person has to look at the pair too (二人目・三人目を待つ).
    record Noted(PairDecided event, ReviewRound.State state) implements PairAnswer {}

    /// Refused, with every reason at once.
    record Refused(List<Refusal> reasons) implements PairAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
