package dev.todoke.tumour;

/// What a person said of two reports (人の判断): one tumour, or two.
///
/// @param first position in the list of facts
/// @param second position in the list of facts
public record SettledPair(int first, int second, boolean same) {}
