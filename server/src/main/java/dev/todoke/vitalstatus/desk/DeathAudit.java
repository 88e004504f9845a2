package dev.todoke.vitalstatus.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about death records (死亡情報に関する監査記録).
enum DeathAudit implements AuditKind {
    FILE_RECEIVED,
    FILE_TAKEN;

    @Override
    public String id() {
        return switch (this) {
            case FILE_RECEIVED -> "vitalstatus.file-received";
            case FILE_TAKEN -> "vitalstatus.file-taken";
        };
    }

    @Override
    public String japanese() {
        return switch (this) {
            case FILE_RECEIVED -> "死亡者情報ファイルを受け取り、取込みを始めた";
            case FILE_TAKEN -> "死亡者情報ファイルを取り込んだ";
        };
    }

    @Override
    public List<String> details() {
        return switch (this) {
            case FILE_RECEIVED -> List.of("rows");
            case FILE_TAKEN -> List.of("rows", "taken", "known", "refused");
        };
    }
}
