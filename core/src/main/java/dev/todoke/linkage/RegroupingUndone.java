package dev.todoke.linkage;

import java.time.Instant;

/// A merge or a split has been taken back (統合・分割の取消し). Both stay in the history.
public record RegroupingUndone(long change, String reason, String clerk, Instant at) {}
