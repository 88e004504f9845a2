package dev.todoke.synth;

/// What came out (出力件数).
///
/// @param persons people who appear in any record
/// @param tumours cancers that truly arose, notified or not
public record SynthCounts(
        long persons,
        long tumours,
        long facilities,
        long notifications,
        long followBackAnswers,
        long deaths,
        long cancerDeaths) {}
