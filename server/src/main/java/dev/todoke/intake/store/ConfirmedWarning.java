package dev.todoke.intake.store;

import java.time.Instant;

/// A warning that somebody looked at and left as it is (確認した警告).
///
/// @param inForce whether the warning is still there with the same values; otherwise it is to be confirmed again
public record ConfirmedWarning(String check, String reason, String by, Instant at, boolean inForce) {}
