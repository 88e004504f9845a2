package dev.todoke.notice.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about circulars (事務連絡に関する監査記録).
enum NoticeAudit implements AuditKind {
    SENT("notice.sent", "事務連絡を病院等に送った", List.of("step", "addressees")),
    READ("notice.read", "病院等が事務連絡を開いた", List.of());

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    NoticeAudit(String id, String japanese, List<String> details) {
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
