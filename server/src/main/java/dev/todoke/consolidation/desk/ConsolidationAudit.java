package dev.todoke.consolidation.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about looking at consolidated persons (集約結果の閲覧に関する監査記録).
enum ConsolidationAudit implements AuditKind {
    PERSON_READ;

    @Override
    public String id() {
        return "consolidation.person-read";
    }

    @Override
    public String japanese() {
        return "個人の集約結果を閲覧した";
    }

    @Override
    public List<String> details() {
        return List.of("reports");
    }
}
