package dev.todoke.linkage;

import java.util.List;
import java.util.function.Supplier;

/// The persons that a run makes of the records (照合の結果).
///
/// @param personOf number of the person by position of the record; persons are numbered by content, not by order
/// of
/// arrival
/// @param basis works out what the run counted, for later runs that weigh as it did
/// @param review pairs a clerk has to look at, the most likely first
// an array of a million numbers, made once per run and never compared as a value
@SuppressWarnings("ArrayRecordComponent")
public record LinkageResult(
        int[] personOf, List<ScoredPair> review, LinkageCounts counts, Supplier<LinkageBasis> basis) {

    public LinkageResult {
        review = List.copyOf(review);
    }
}
