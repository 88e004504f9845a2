package dev.todoke.duty.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about facilities that do not notify (届出義務に関する監査記録).
enum DutyAudit implements AuditKind {
    ACTED("duty.acted", "届出のない病院等への督促・勧告・公表を記録した", List.of("year", "kind")),
    LETTER_PRINTED("duty.letter-printed", "督促・勧告・公表の文書を印刷した", List.of("year", "kind")),
    ADDRESS_CHANGED("duty.mail-address-changed", "病院等が期限のお知らせの宛先を変えた", List.of("added")),
    REMINDERS_QUEUED("duty.reminders-queued", "期限のお知らせのメールを用意した", List.of("mails"));

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    DutyAudit(String id, String japanese, List<String> details) {
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
