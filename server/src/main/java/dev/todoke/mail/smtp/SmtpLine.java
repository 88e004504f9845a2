package dev.todoke.mail.smtp;

import dev.todoke.mail.MailAddress;
import dev.todoke.mail.MailSettings;
import dev.todoke.mail.MailSettings.Security;
import dev.todoke.mail.ServerAnswer;
import dev.todoke.mail.store.MailStore.Stored;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The mail server as it is configured (メールサーバーとの接続).
@Component
public class SmtpLine {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);

    private final MailSettings settings;
    private final Clock clock;

    public SmtpLine(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Connects, turns to TLS, signs in. Nothing about a mail has been said yet.
    Open open() throws LineClosed {
        try {
            var session = Session.getInstance(properties());
            var transport = (SMTPTransport) session.getTransport("smtp");
            if (settings.user().isEmpty()) {
                transport.connect(settings.host(), settings.usedPort(), null, null);
            } else {
                var password = Files.readString(settings.password()).strip();
                transport.connect(settings.host(), settings.usedPort(), settings.user(), password);
            }
            return new Open(session, transport);
        } catch (MessagingException e) {
            throw new LineClosed(Said.plain(e.getMessage()), e);
        } catch (IOException | GeneralSecurityException e) {
            throw new LineClosed("todoke.mail.password-file or authority-file cannot be read", e);
        }
    }

    private Properties properties() throws IOException, GeneralSecurityException {
        var properties = new Properties();
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.security() == Security.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(settings.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.setProperty(
                "mail.smtp.connectiontimeout", millis(settings.connectWait().toMillis()));
        properties.setProperty("mail.smtp.timeout", millis(settings.answerWait().toMillis()));
        properties.setProperty(
                "mail.smtp.writetimeout", millis(settings.answerWait().toMillis()));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.from", settings.sender());
        // otherwise the name of this machine is looked up and told
        properties.setProperty("mail.smtp.localhost", new MailAddress(settings.sender()).domain());
        if (!settings.authorityFile().isEmpty()) {
            properties.put("mail.smtp.ssl.socketFactory", TrustedAuthority.sockets(settings.authority()));
        }
        return properties;
    }

    private static String millis(long millis) {
        return Long.toString(millis);
    }

    /// A line that is open (接続中).
    final class Open implements AutoCloseable {

        private final Session session;
        private final SMTPTransport transport;

        private Open(Session session, SMTPTransport transport) {
            this.session = session;
            this.transport = transport;
        }

        ServerAnswer hand(Stored mail) {
            var passedOn = false;
            try {
                var outgoing = OutgoingMail.of(mail, settings, session, clock.instant());
                try {
                    transport.sendMessage(outgoing, outgoing.getAllRecipients());
                } finally {
                    passedOn = outgoing.passedOn();
                }
                return new ServerAnswer.Taken(Said.plain(transport.getLastServerResponse()));
            } catch (MessagingException e) {
                return Said.by(e, passedOn);
            } catch (IOException e) {
                return new ServerAnswer.Never("the mail cannot be put into the form of the line");
            }
        }

        /// Asks the server whether it is still there.
        boolean usable() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // every mail on it has its answer already
                LOG.debug("the line to the mail server did not close: {}", Said.plain(e.getMessage()));
            }
        }
    }
}
