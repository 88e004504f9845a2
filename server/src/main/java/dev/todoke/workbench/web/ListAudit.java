package dev.todoke.workbench.web;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about lists that leave as files (一覧の持ち出しの監査記録).
enum ListAudit implements AuditKind {
    TAKEN;

    @Override
    public String id() {
        return "workbench.list-taken";
    }

    @Override
    public String japanese() {
        return "作業画面の一覧をファイルで受け取った";
    }

    @Override
    public List<String> details() {
        return List.of("path", "rows");
    }
}
