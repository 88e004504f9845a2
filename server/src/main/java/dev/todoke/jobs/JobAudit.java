package dev.todoke.jobs;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about runs (処理に関する監査記録).
public enum JobAudit implements AuditKind {
    REQUESTED,
    STOPPED,
    CONTINUED;

    @Override
    public String id() {
        return switch (this) {
            case REQUESTED -> "job.requested";
            case STOPPED -> "job.stop-requested";
            case CONTINUED -> "job.continued";
        };
    }

    @Override
    public String japanese() {
        return switch (this) {
            case REQUESTED -> "処理の開始を求めた";
            case STOPPED -> "処理の停止を求めた";
            case CONTINUED -> "処理の再開を求めた";
        };
    }

    @Override
    public List<String> details() {
        return switch (this) {
            case REQUESTED -> List.of("kind", "scope");
            case STOPPED, CONTINUED -> List.of();
        };
    }
}
