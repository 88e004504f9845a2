package dev.todoke.tumour;

/// One question of the comparison and its answer (判定の過程), as the screen shows it.
///
/// @param rule id of the rule, for example `REC1`
public record TraceStep(String rule, String question, String answer) {}
