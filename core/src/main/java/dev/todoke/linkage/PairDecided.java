package dev.todoke.linkage;

import java.time.Instant;

/// A clerk has answered about a pair (判断の記録), with the scoring the answer rested on. Kept for ever.
///
/// @param clerk number of the account
/// @param note 判断の根拠; may be empty
public record PairDecided(
        long pair,
        String recordA,
        String recordB,
        Verdict verdict,
        String clerk,
        Instant at,
        String note,
        PairScoring scoring) {}
