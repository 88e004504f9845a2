package dev.todoke.intake;

import java.time.Instant;

/// A file of a hospital that has not been submitted whole (届け出ていないファイル), for other parts.
///
/// @param state in the words of the screens
/// @param records notifications that are still open
/// @param withErrors of these, with an error
/// @param changedAt when the file or a value in it last changed
public record OpenFile(String receipt, String state, long records, long withErrors, Instant changedAt) {}
