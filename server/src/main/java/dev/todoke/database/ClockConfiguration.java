package dev.todoke.database;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one place that looks at the machine's clock (時計); everybody else is handed this bean.
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    Clock clock() {
        return ofTheMachine();
    }

    /// The same clock for a command that starts no application.
    public static Clock ofTheMachine() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }
}
