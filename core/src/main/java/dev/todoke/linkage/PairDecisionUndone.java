package dev.todoke.linkage;

import java.time.Instant;

/// A clerk has taken an answer about a pair back (判断の取消し). Both answers stay in the history.
public record PairDecisionUndone(
        long pair, String recordA, String recordB, Verdict verdict, String clerk, Instant at) {}
