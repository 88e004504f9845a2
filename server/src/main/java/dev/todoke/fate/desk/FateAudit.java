package dev.todoke.fate.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about looking notifications up (届出のゆくえに関する監査記録).
enum FateAudit implements AuditKind {
    LISTED("fate.listed", "自施設の届出のゆくえの一覧を見た", "lines"),
    TAKEN_AWAY("fate.taken-away", "届出のゆくえの一覧をCSVで受け取った", "lines");

    private final String id;
    private final String japanese;
    private final String detail;

    FateAudit(String id, String japanese, String detail) {
        this.id = id;
        this.japanese = japanese;
        this.detail = detail;
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
        return List.of(detail);
    }
}
