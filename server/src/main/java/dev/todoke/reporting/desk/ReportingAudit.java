package dev.todoke.reporting.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about approvals and hand-overs (承認・引き継ぎに関する監査記録).
enum ReportingAudit implements AuditKind {
    APPROVAL_SET("reporting.approval-set", "届け出る前の管理者の承認の要否を変えた", "wanted"),
    APPROVED("reporting.approved", "管理者の承認を記録した", "receipt", "records"),
    HANDED_OVER("reporting.handed-over", "届出業務の引き継ぎを記録した", "role");

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of below makes an unmodifiable list of texts
    private final List<String> details;

    ReportingAudit(String id, String japanese, String... details) {
        this.id = id;
        this.japanese = japanese;
        this.details = List.of(details);
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
