package dev.todoke.identity.demo;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets the staff of a practice installation in from the first moment (練習用の職員の登録), before the hospitals are known.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class DemoDoors {

    private final DemoAccounts accounts;
    private final long seed;

    DemoDoors(DemoAccounts accounts, @Value("${todoke.demo.seed:1}") long seed) {
        this.accounts = accounts;
        this.seed = seed;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        accounts.make(seed, List.of());
    }
}
