package dev.todoke.inquiry;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about queries and corrections (照会と訂正に関する監査記録).
public enum InquiryAudit implements AuditKind {
    NOTIFICATION_OPENED("inquiry.notification-opened", "届出1件の審査の画面を開いた", List.of("version")),
    ASKED("inquiry.asked", "病院に照会した", List.of("notification", "items")),
    QUERY_OPENED("inquiry.query-opened", "照会を開いた", List.of("notification")),
    REPLIED("inquiry.replied", "照会に回答した", List.of("values")),
    CALL_RECORDED("inquiry.call-recorded", "照会の電話を記録した", List.of("verified", "values")),
    ENDED("inquiry.ended", "照会を終えた", List.of()),
    PROPOSED("inquiry.proposed", "届出の訂正・取下げを申し出た", List.of("notification", "withdrawal")),
    PROPOSAL_OPENED("inquiry.proposal-opened", "訂正・取下げの提案と影響を見た", List.of("notification")),
    TAKEN_OVER("inquiry.taken-over", "訂正・取下げの提案を引き取った", List.of("notification", "version")),
    PROPOSAL_REFUSED("inquiry.proposal-refused", "訂正・取下げの提案を断った", List.of("notification"));

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    InquiryAudit(String id, String japanese, List<String> details) {
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
