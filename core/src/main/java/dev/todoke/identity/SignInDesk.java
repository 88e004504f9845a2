package dev.todoke.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where somebody becomes a known user (サインイン): password first, then the second factor, then a session.
///
/// Tokens are secrets of one browser. They are stored as hashes only.
public interface SignInDesk {

    /// Checks login and password at a face. The session that follows opens no page but the second factor's.
    PasswordAnswer password(String face, String login, String password, String address);

    /// Checks the answer of the second factor and replaces the token.
    FactorAnswer factor(String token, String answer);

    /// What the holder of a new account must put into the authenticator; empty when one is set up already.
    Optional<String> factorToSetUp(String token);

    /// Asks the second factor once more within a session.
    FactorAnswer confirm(String token, String answer);

    /// The session of a token at a face, while it lasts.
    ///
    /// @param activity whether the request is a deed of the user and keeps the session awake
    Optional<Session> session(String face, String token, boolean activity);

    void signOut(String token);

    /// Sets the first password of an invited account.
    WelcomeAnswer welcome(String face, String login, String code, String password, String address);

    /// A session (利用中の状態).
    ///
    /// @param complete whether the second factor was given too
    /// @param factorAt when the second factor was given last
    /// @param ends when the session ends if nothing is done
    record Session(SignedIn who, boolean complete, Instant factorAt, Instant ends) {}

    /// Answer to login and password.
    sealed interface PasswordAnswer {
        record Accepted(String token) implements PasswordAnswer {}

        record Refused(String reason) implements PasswordAnswer {}
    }

    /// Answer to the second factor.
    sealed interface FactorAnswer {
        record Accepted(String token) implements FactorAnswer {}

        record Refused(String reason) implements FactorAnswer {}

        /// Too many tries or too late: start again with the password.
        record Ended(String reason) implements FactorAnswer {}
    }

    /// Answer to an invited holder.
    sealed interface WelcomeAnswer {
        record Done() implements WelcomeAnswer {}

        record Refused(List<InviteAccount.Fault> faults) implements WelcomeAnswer {}
    }
}
