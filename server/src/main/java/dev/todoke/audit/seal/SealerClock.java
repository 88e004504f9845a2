package dev.todoke.audit.seal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets the sealer work every second, and once more when the program goes down.
@Component
@Profile("portal | registry | office | applicant") // the public face records nothing and has no record to seal
class SealerClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealerClock.class);

    private final Sealer sealer;
    private volatile boolean ticking;

    SealerClock(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void start() {
        ticking = true;
        Thread.ofVirtual().name("audit sealer").start(this::tick);
    }

    private void tick() {
        while (ticking) {
            seal();
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                ticking = false;
            }
        }
    }

    private void seal() {
        try {
            sealer.sealAll();
        } catch (RuntimeException e) {
            // most often the database is away; what is unsealed waits for the next second
            LOG.warn("audit record: sealing failed with {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        ticking = false;
        seal();
    }

    @Override
    public boolean isRunning() {
        return ticking;
    }

    /// Goes down after the jobs and the pages.
    @Override
    public int getPhase() {
        return 0;
    }
}
