package dev.todoke.demo;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How large the synthetic world is (実演の規模).
///
/// @param enabled whether this program shows the demonstration
/// @param population inhabitants of the main prefecture
/// @param fromYear first year of diagnosis
/// @param toYear last year of diagnosis
/// @param seed the same seed gives the same world
@ConfigurationProperties("todoke.demo")
public record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("100000") long population,
        @DefaultValue("2016") int fromYear,
        @DefaultValue("2023") int toYear,
        @DefaultValue("1") long seed) {

    Map<String, String> parameters() {
        return Map.of(
                "population", Long.toString(population),
                "from", Integer.toString(fromYear),
                "to", Integer.toString(toYear),
                "seed", Long.toString(seed));
    }
}
