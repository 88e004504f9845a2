package dev.todoke.identity;

import java.time.Duration;

/// Slows guessing down where codes are typed without an account (試行の制限).
///
/// Failures are counted by hash only: for an address, and for a kind of code as a whole.
public interface TryLimit {

    /// How long the door stays closed for this address; zero when it is open.
    ///
    /// @param kind what is guessed at, such as `pledge-code`
    Duration closedFor(String kind, String address);

    void failed(String kind, String address);
}
