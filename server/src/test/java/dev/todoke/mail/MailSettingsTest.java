package dev.todoke.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.jobs.DailySettings;
import dev.todoke.mail.MailSettings.Security;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@DisplayName("メールと毎日の仕事の設定")
class MailSettingsTest {

    private static Binder variables(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(variables)));
        return Binder.get(environment);
    }

    @Test
    @DisplayName("何も設定しなければ送信せず、毎日の仕事は日本の朝6時に行う")
    void unset() {
        assertThat(variables(Map.of())
                        .bindOrCreate("todoke.mail", MailSettings.class)
                        .sends())
                .isFalse();
        var daily = variables(Map.of()).bindOrCreate("todoke.daily", DailySettings.class);
        assertThat(daily).isEqualTo(new DailySettings(true, LocalTime.of(6, 0)));
        assertThat(daily.next(Instant.parse("2026-04-01T20:59:59Z"))).isEqualTo("2026-04-01T21:00:00Z");
        assertThat(daily.day(Instant.parse("2026-04-01T21:00:00Z"))).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    @DisplayName("文書にある環境変数の名で読める")
    void namesOfTheManual() {
        var binder = variables(Map.ofEntries(
                Map.entry("TODOKE_MAIL_HOST", "mail.example.jp"),
                Map.entry("TODOKE_MAIL_SECURITY", "tls"),
                Map.entry("TODOKE_MAIL_USER", "todoke"),
                Map.entry("TODOKE_MAIL_PASSWORDFILE", "/etc/todoke/mail-password"),
                Map.entry("TODOKE_MAIL_AUTHORITYFILE", "/etc/todoke/authority.pem"),
                Map.entry("TODOKE_MAIL_SENDER", "noreply@touroku.example.jp"),
                Map.entry("TODOKE_MAIL_SENDERNAME", "架空県がん登録室"),
                Map.entry("TODOKE_MAIL_PERMINUTE", "10"),
                Map.entry("TODOKE_MAIL_ANSWERWAIT", "20s"),
                Map.entry("TODOKE_DAILY_AT", "05:30"),
                Map.entry("TODOKE_DAILY_ENABLED", "false")));
        assertThat(binder.bindOrCreate("todoke.mail", MailSettings.class))
                .isEqualTo(new MailSettings(
                        "mail.example.jp",
                        0,
                        Security.TLS,
                        "todoke",
                        "/etc/todoke/mail-password",
                        "/etc/todoke/authority.pem",
                        "noreply@touroku.example.jp",
                        "架空県がん登録室",
                        10,
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(20)));
        assertThat(binder.bindOrCreate("todoke.daily", DailySettings.class))
                .isEqualTo(new DailySettings(false, LocalTime.of(5, 30)));
    }

    @Test
    @DisplayName("差出人のない設定では動き始めない")
    void hostWithoutSender() {
        assertThatThrownBy(() -> variables(Map.of("TODOKE_MAIL_HOST", "mail.example.jp"))
                        .bindOrCreate("todoke.mail", MailSettings.class))
                .hasRootCauseInstanceOf(UnusableMailSettings.class);
    }
}
