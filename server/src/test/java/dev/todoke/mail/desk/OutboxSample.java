package dev.todoke.mail.desk;

import dev.todoke.mail.MailSettings;
import dev.todoke.mail.store.MailStore;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;

/// An outbox on a test database, for tests of the modules that write mails (試験用の送信箱).
public final class OutboxSample {

    /// No mail server: nothing is sent.
    public static final MailSettings OFF = new MailSettings(
            "",
            0,
            MailSettings.Security.STARTTLS,
            "",
            "",
            "",
            "",
            "",
            30,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    private OutboxSample() {}

    public static OutboxDesk on(TestDatabase database, Clock clock) {
        return new OutboxDesk(new MailStore(database.jdbc()), OFF, (_, _, _, _) -> {}, clock);
    }
}
