package dev.todoke.enrolment.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about applications for online use (利用申請に関する監査記録).
enum EnrolmentAudit implements AuditKind {
    APPLIED("enrolment.applied", "利用申請を受け付けた", "again"),
    STATUS_VIEWED("enrolment.status-viewed", "申請者が利用申請の状況を見た"),
    VIEWED("enrolment.viewed", "利用申請を開いた"),
    COMPARED("enrolment.compared", "利用申請を施設の登録と照合した", "look"),
    FACILITY_ENTERED("enrolment.facility-entered", "利用申請から施設を登録した"),
    APPROVED("enrolment.approved", "利用申請を承認した"),
    RETURNED("enrolment.returned", "利用申請を差し戻した"),
    REFUSED("enrolment.refused", "利用申請を却下した"),
    INVITED("enrolment.invited", "招待状を発行した", "letter", "accounts"),
    POSTED("enrolment.posted", "招待状を発送した", "letter"),
    STEP_DONE("enrolment.step-done", "はじめての手順を済ませた", "step"),
    TESTED("enrolment.tested", "試験届出を点検した", "records", "errors");

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of below makes an unmodifiable list of texts
    private final List<String> details;

    EnrolmentAudit(String id, String japanese, String... details) {
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
