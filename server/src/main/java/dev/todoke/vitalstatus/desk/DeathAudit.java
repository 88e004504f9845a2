package dev.todoke.vitalstatus.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about death records (死亡情報に関する監査記録).
enum DeathAudit implements AuditKind {
    FILE_TAKEN;

    @Override
    public String id() {
        return "vitalstatus.file-taken";
    }

    @Override
    public String japanese() {
        return "死亡者情報ファイルを取り込んだ";
    }

    @Override
    public List<String> details() {
        return List.of("rows", "taken", "known", "refused");
    }
}
