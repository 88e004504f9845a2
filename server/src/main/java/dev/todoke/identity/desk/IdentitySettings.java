package dev.todoke.identity.desk;

import dev.todoke.identity.PasswordPolicy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long sessions last and how passwords must be (認証の設定).
///
/// @param idle a session ends after this time without a deed
/// @param absolute a session ends after this time in any case
/// @param confirmation how long a second factor counts as fresh for a sensitive act
/// @param passwordMinimum fewest characters of a password, 15 or, where a site's rule asks for it, 13
/// @param invitation how long an invitation can be taken up
@ConfigurationProperties("todoke.identity")
public record IdentitySettings(
        @DefaultValue("15m") Duration idle,
        @DefaultValue("8h") Duration absolute,
        @DefaultValue("5m") Duration confirmation,
        @DefaultValue("15") int passwordMinimum,
        @DefaultValue("7d") Duration invitation) {

    public PasswordPolicy passwordPolicy() {
        return new PasswordPolicy(passwordMinimum);
    }
}
