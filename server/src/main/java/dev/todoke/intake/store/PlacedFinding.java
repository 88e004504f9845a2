package dev.todoke.intake.store;

import dev.todoke.validation.Finding;

/// One finding with its place in the file (点検結果と場所).
///
/// @param line line of the file
/// @param number number of the record
public record PlacedFinding(long line, long number, Finding finding) {}
