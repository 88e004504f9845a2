package dev.todoke.linkage;

import java.util.List;

/// The persons that a run makes of the records (照合の結果).
///
/// @param personOf number of the person by position of the record; persons are numbered by content, not by order of
/// arrival
/// @param review pairs a clerk has to look at, the most likely first
// an array of a million numbers, made once per run and never compared as a value
@SuppressWarnings("ArrayRecordComponent")
public record LinkageResult(int[] personOf, List<ScoredPair> review, LinkageCounts counts) {

    public LinkageResult {
        review = List.copyOf(review);
    }
}
