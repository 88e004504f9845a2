package dev.todoke.mail.smtp;

import dev.todoke.mail.MailSettings;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sends the carrier on its rounds where a mail server is configured (配達の巡回).
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "todoke.jobs", havingValue = "on", matchIfMissing = true)
class CarrierConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CarrierConfiguration.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    SmartLifecycle mailRounds(MailSettings settings, ObjectProvider<Carrier> carrier) {
        return new Rounds(settings, carrier);
    }

    /// Goes from the time the program is up until it goes down; a round that is under way ends its mail first.
    static final class Rounds implements SmartLifecycle {

        private final MailSettings settings;
        private final ObjectProvider<Carrier> carrier;
        private volatile boolean going;

        Rounds(MailSettings settings, ObjectProvider<Carrier> carrier) {
            this.settings = settings;
            this.carrier = carrier;
        }

        @Override
        public void start() {
            going = true;
            if (settings.sends()) {
                Thread.ofVirtual().name("mail rounds").start(this::go);
            }
        }

        private void go() {
            while (going) {
                try {
                    carrier.getObject().round();
                } catch (RuntimeException e) {
                    // most often the database is away; the mail stays where it was, and the next round asks again
                    LOG.warn("mail: round failed with {}", e.getClass().getSimpleName());
                }
                pause();
            }
        }

        private void pause() {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                going = false;
            }
        }

        @Override
        public void stop() {
            going = false;
        }

        @Override
        public boolean isRunning() {
            return going;
        }
    }
}
