package dev.todoke.facility.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about facilities (施設に関する監査記録).
enum FacilityAudit implements AuditKind {
    DESIGNATION_RECORDED("facility.designation-recorded", "診療所の指定・辞退・取消しを記録した", "kind", "day"),
    DESIGNATION_PRINTED("facility.designation-printed", "指定の通知書を印刷した", "kind"),
    RENAMED("facility.renamed", "施設の名称を変更した", "from");

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of below makes an unmodifiable list of texts
    private final List<String> details;

    FacilityAudit(String id, String japanese, String... details) {
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
