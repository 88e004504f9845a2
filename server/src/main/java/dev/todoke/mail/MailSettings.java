package dev.todoke.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mail server that takes our mails (メールの送信の設定). Without a host nothing is sent.
///
/// @param host name of the mail server; empty means that people send the mails
/// @param port 0 means the usual one: 587 with STARTTLS, 465 with TLS from the first byte, 25 without
/// @param security how the line is kept secret
/// @param user account at the mail server, or empty
/// @param passwordFile file with its password, or empty
/// @param authorityFile certificates (PEM) that the mail server's must come from; empty means those that Java trusts
/// @param sender address that the mails come from
/// @param senderName name beside that address
/// @param perMinute most mails in a minute
/// @param connectWait longest wait for a connection
/// @param answerWait longest wait for an answer
@ConfigurationProperties("todoke.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("starttls") Security security,
        @DefaultValue("") String user,
        @DefaultValue("") String passwordFile,
        @DefaultValue("") String authorityFile,
        @DefaultValue("") String sender,
        @DefaultValue("") String senderName,
        @DefaultValue("30") int perMinute,
        @DefaultValue("15s") Duration connectWait,
        @DefaultValue("60s") Duration answerWait) {

    /// How the line to the mail server is kept secret (通信の暗号化).
    public enum Security {
        /// A plain line that must turn to TLS before anything is said (STARTTLS, 必須).
        STARTTLS,
        /// TLS from the first byte.
        TLS,
        /// None: for a mail server on the same machine.
        NONE
    }

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_TLS = 465;
    private static final int RELAY = 25;
    private static final int HIGHEST_PORT = 65_535;

    public MailSettings {
        if (!host.isEmpty()) {
            refuseIf(!MailAddress.is(sender), "todoke.mail.sender is no mail address");
            refuseIf(port < 0 || port > HIGHEST_PORT, "todoke.mail.port is no port");
            refuseIf(perMinute < 1, "todoke.mail.per-minute is below 1");
            refuseIf(
                    senderName.codePoints().anyMatch(Character::isISOControl),
                    "todoke.mail.sender-name has line breaks");
            refuseIf(user.isEmpty() != passwordFile.isEmpty(), "todoke.mail.user and password-file belong together");
            refuseIf(security == Security.NONE && !user.isEmpty(), "a password never goes over a line without TLS");
        }
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new UnusableMailSettings(why);
        }
    }

    public boolean sends() {
        return !host.isEmpty();
    }

    public int usedPort() {
        if (port != 0) {
            return port;
        }
        return switch (security) {
            case STARTTLS -> SUBMISSION;
            case TLS -> SUBMISSION_TLS;
            case NONE -> RELAY;
        };
    }

    public Path authority() {
        return Path.of(authorityFile);
    }

    public Path password() {
        return Path.of(passwordFile);
    }
}
