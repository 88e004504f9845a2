package dev.todoke.identity.desk;

import dev.todoke.identity.store.SessionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Slows guessing down (試行の制限): by login and by address, for a while, never for ever.
@Component
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int TRIES_PER_LOGIN = 5;
    static final int TRIES_PER_ADDRESS = 60;

    private final SessionStore failures;

    Throttle(SessionStore failures) {
        this.failures = failures;
    }

    boolean closed(String login, String address, Instant now) {
        var since = now.minus(WINDOW);
        return failures.failures(login(login), since) >= TRIES_PER_LOGIN
                || failures.failures(address(address), since) >= TRIES_PER_ADDRESS;
    }

    void failed(String login, String address, Instant now) {
        failures.addFailure(login(login), now);
        failures.addFailure(address(address), now);
    }

    private static byte[] login(String login) {
        return Tokens.hash("login:" + login.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] address(String address) {
        return Tokens.hash("address:" + address);
    }
}
