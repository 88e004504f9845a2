package dev.todoke.inquiry;

import java.time.Instant;

/// What the hospital replied (照会への回答), in its own words.
///
/// @param by number of the account that wrote it down: of the hospital, or of the registry room after a call
public record QueryReply(Way way, String words, Instant at, String by) {

    /// How the reply came.
    public enum Way {
        PORTAL,
        TELEPHONE
    }
}
