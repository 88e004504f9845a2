package dev.todoke.audit;

/// How the recorded matter ended (結果).
public enum AuditOutcome {
    /// 実施した
    DONE,
    /// 断った
    REFUSED,
    /// 閲覧した
    READ
}
