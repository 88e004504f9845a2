package dev.todoke.mail.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about mails (メールに関する監査記録).
enum MailAudit implements AuditKind {
    WRITTEN("mail.written", "メールを送信箱に入れた", List.of("kind")),
    SENT_AGAIN("mail.sent-again", "メールをもう一度送ることにした", List.of()),
    SENT_BY_HAND("mail.sent-by-hand", "メールを職員が別に送ったと記録した", List.of());

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    MailAudit(String id, String japanese, List<String> details) {
        this.id = id;
        this.japanese = japanese;
        this.details = details;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    @Override
    public List<String> details() {
        return details;
    }
}
