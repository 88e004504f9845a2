package dev.todoke.question.store;

import java.time.Instant;

/// What one side wrote (発言).
///
/// @param fromRoom whether the registry room wrote it
/// @param name holder of the account
public record Message(long id, boolean fromRoom, String words, Instant at, String name) {}
