package dev.todoke.closing.difference;

import java.time.Instant;

/// A report as a closing knew it (確定のときの届出・死亡票).
///
/// @param person number of the person it belonged to; empty when it was withdrawn
/// @param content stands for what the report said; changes when it is corrected
/// @param receivedAt when the registry took it in
/// @param changedAt when its version at that time was made; the same as `receivedAt` when it was never
/// corrected
public record KnownReport(
        String report, Kind kind, Fate fate, String person, String content, Instant receivedAt, Instant changedAt) {

    private static final int BYTES = 8;

    /// Stands for the content of a report (16 hexadecimal digits), so that no closing holds what
    /// reports said.
    public static String contentOf(String contentKey) {
        return Digest.shortSum(contentKey, BYTES);
    }

    /// What kind of report it is (届出の種類).
    public enum Kind {
        NOTIFICATION,
        FOLLOW_BACK,
        DEATH
    }

    /// What the closing did with it (確定での扱い).
    public enum Fate {
        /// It belongs to a person with a tumour of the year.
        CONCERNED,
        /// It was so in the closing before, but its person has no tumour of the year any more.
        ELSEWHERE,
        /// It was so in the closing before, and is withdrawn.
        WITHDRAWN
    }
}
