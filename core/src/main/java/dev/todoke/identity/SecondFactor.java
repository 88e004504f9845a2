package dev.todoke.identity;

import java.time.Instant;

/// A second proof beside the password (第二の認証要素). TOTP is the first; cards and passkeys fit the same port.
public interface SecondFactor {

    /// Short name as stored, for example `totp`.
    String kind();

    /// A new secret for an account, in the form its holder enters.
    String newSecret();

    /// Checks an answer.
    ///
    /// @param lastUse highest moment number already used, so that no answer works twice
    Check check(String secret, String answer, Instant now, long lastUse);

    /// Result of a check (確認の結果).
    sealed interface Check {

        /// @param use moment number to remember as used
        record Right(long use) implements Check {}

        record Wrong() implements Check {}

        /// The answer was right, and has been used before.
        record Replayed() implements Check {}
    }
}
