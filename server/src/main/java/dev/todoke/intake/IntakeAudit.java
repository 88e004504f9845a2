package dev.todoke.intake;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about the intake of notifications (届出の受付に関する監査記録).
public enum IntakeAudit implements AuditKind {
    RECEIVED("notification.received", "届出ファイルを受け付けた", "bytes", "receipt", "sha256"),
    QUARANTINED("notification.quarantined", "ウイルスの見つかった届出ファイルを隔離した", "virus"),
    CHECKED("notification.checked", "届出ファイルを読み取り、点検した", "records", "errors"),
    RECORD_VIEWED("notification.record-viewed", "届出の1件を見た", "number"),
    LIST_VIEWED("notification.findings-viewed", "点検結果の一覧を見た", "kind"),
    CORRECTED("notification.corrected", "届出の値を直した", "number", "items"),
    TIDIED("notification.tidied", "届出の値を整える提案を取り入れた", "records", "kinds"),
    WARNINGS_CONFIRMED("notification.warnings-confirmed", "警告を確かめた", "check", "records"),
    SUBMITTED("notification.submitted", "届け出た", "records", "receipt"),
    NIL_RETURNED("notification.nil-returned", "0件の報告をした", "year"),
    WITHDRAWN("notification.withdrawn", "届出を取り下げた", "records"),
    ACCEPTED("notification.accepted", "届出を受理した", "records"),
    SENT_BACK("notification.sent-back", "届出を差し戻した", "records"),
    EXAMINED("notification.examined", "審査のため届出を見た", "records"),
    COLUMNS_MATCHED("notification.columns-matched", "届出ファイルの列と項目の対応を決めた", "columns"),
    FORM_MADE("notification.form-made", "電子届出票を作った", "cases", "year"),
    DRAFTS_LISTED("draft.listed", "入力中の届出の一覧を見た", "drafts"),
    DRAFT_STARTED("draft.started", "届出の入力を始めた", "copied"),
    DRAFT_VIEWED("draft.viewed", "入力中の届出を開いた"),
    DRAFT_SAVED("draft.saved", "入力中の届出を保存した"),
    DRAFT_DISCARDED("draft.discarded", "入力中の届出を取りやめた"),
    DRAFT_TAKEN_BACK("draft.taken-back", "取りやめた届出の入力をもとに戻した"),
    DRAFTS_HANDED_IN("draft.handed-in", "入力した届出を受付に出した", "records"),
    DRAFTED_FROM_FHIR("draft.from-fhir", "FHIRの報告から届出の下書きを作った", "drafts", "sha256"),
    PACKAGE_IMPORTED("package.imported", "運搬用ファイルを取り込んだ", "files", "sha256"),
    PAPER_BEGUN("paper.begun", "紙の届出票の入力を始めた", "copied"),
    PAPER_CHECKED("paper.checked", "紙の届出票の主な項目をもう一度入力して比べた", "differing"),
    PAPERS_HANDED_IN("paper.handed-in", "入力した紙の届出票を受付に出した", "records"),
    VERSION_MADE("notification.version-made", "受理した届出の新しい版を作った", "version", "items", "query"),
    NOTIFICATION_WITHDRAWN("notification.withdrawn-one", "受理した届出1件を取り下げた", "version");

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of below makes an unmodifiable list of texts
    private final List<String> details;

    IntakeAudit(String id, String japanese, String... details) {
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
