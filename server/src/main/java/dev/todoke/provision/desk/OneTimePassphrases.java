package dev.todoke.provision.desk;

import dev.todoke.provision.delivery.Passphrase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Passphrases between packing and the one page that shows them (パスフレーズの1回だけの表示).
///
/// They live in memory, for one account, for a few minutes, and are gone once read. When one is lost the file is packed
/// again.
@Component
class OneTimePassphrases {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Held(String account, Passphrase passphrase, Instant until) {}

    OneTimePassphrases(Clock clock) {
        this.clock = clock;
    }

    void keep(String application, String account, Passphrase passphrase) {
        held.put(application, new Held(account, passphrase, clock.instant().plus(KEPT)));
    }

    Optional<Passphrase> take(String application, String account) {
        var found = held.get(application);
        if (found == null || !found.account().equals(account)) {
            return Optional.empty();
        }
        held.remove(application);
        return clock.instant().isBefore(found.until()) ? Optional.of(found.passphrase()) : Optional.empty();
    }
}
