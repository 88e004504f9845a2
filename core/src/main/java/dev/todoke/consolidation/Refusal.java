package dev.todoke.consolidation;

/// Why a choice cannot be taken (断りの理由).
///
/// @param id stable, for the sentence of another language
/// @param ja the finished Japanese sentence
public record Refusal(String id, String ja) {}
