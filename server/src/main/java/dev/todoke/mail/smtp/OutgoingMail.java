package dev.todoke.mail.smtp;

import dev.todoke.mail.MailAddress;
import dev.todoke.mail.MailSettings;
import dev.todoke.mail.store.MailStore.Stored;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/// A mail in the form that goes over the line (送信するメール), which knows whether any of it has gone already.
final class OutgoingMail extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;
    private boolean passedOn;

    private OutgoingMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    /// The same mail has the same id whenever it is sent, by which a mailbox can tell that it has it already.
    static OutgoingMail of(Stored mail, MailSettings settings, Session session, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        var sender = new MailAddress(settings.sender());
        var written = new OutgoingMail(
                session,
                "<todoke-%d-%d@%s>"
                        .formatted(mail.id(), mail.course().writtenAt().getEpochSecond(), sender.domain()));
        written.setFrom(
                settings.senderName().isEmpty()
                        ? new InternetAddress(sender.value())
                        : new InternetAddress(sender.value(), settings.senderName(), UTF_8));
        written.setRecipient(Message.RecipientType.TO, new InternetAddress(new MailAddress(mail.address()).value()));
        written.setSubject(mail.subject(), UTF_8);
        written.setText(mail.words(), UTF_8);
        written.setHeader("Auto-Submitted", "auto-generated");
        written.setSentDate(Date.from(now));
        written.saveChanges();
        return written;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        passedOn = true;
        super.writeTo(out, ignored);
    }

    boolean passedOn() {
        return passedOn;
    }
}
