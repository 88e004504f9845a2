package dev.todoke.mail;

import dev.todoke.database.Face;
import java.util.Collection;
import java.util.Map;

/// Where every module hands in its mails (送信箱).
public interface Outbox {

    /// Puts a mail into the outbox of the registry room or the office, inside the open transaction; false when a
    /// mail of this key is there already.
    boolean write(Face house, Mail mail);

    /// Where the mails of these keys stand, as far as there are any.
    Map<String, MailState> states(Collection<String> keys);

    /// Whether this installation sends mails at all; otherwise people send what is written here.
    boolean sends();
}
