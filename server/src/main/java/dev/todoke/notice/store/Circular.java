package dev.todoke.notice.store;

import dev.todoke.notice.CircularDraft;
import java.time.Instant;

/// A circular that was sent (送付した事務連絡).
///
/// @param addressees how many facilities it went to; 1 for a facility that looks
/// @param readers how many of them opened it
public record Circular(String number, CircularDraft draft, Instant sentAt, long addressees, long readers) {}
