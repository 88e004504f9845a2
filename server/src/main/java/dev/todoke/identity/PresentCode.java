package dev.todoke.identity;

import dev.todoke.identity.factor.Totp;
import dev.todoke.identity.factor.UnreadableSecret;
import java.time.Clock;
import java.util.Optional;

/// The code that a secret gives now (いまのコード), for those who practise without a telephone.
public final class PresentCode {

    private PresentCode() {}

    /// Six digits, or nothing when the text is no secret.
    public static Optional<String> of(String secret, Clock clock) {
        try {
            return Optional.of(Totp.code(secret, Totp.step(clock.instant())));
        } catch (UnreadableSecret _) {
            // the caller says so in the user's language
            return Optional.empty();
        }
    }
}
