package dev.todoke.audit.seal;

/// Result of checking the whole record (監査記録の検証結果).
public sealed interface AuditVerdict {

    /// 異常なし
    ///
    /// @param sealed events in the sealed order
    /// @param waiting events written but not sealed yet
    record Sound(long sealed, long waiting) implements AuditVerdict {}

    /// 改変を検出
    ///
    /// @param event number of the first bad row, or 0 when no row can be named
    /// @param reason what does not fit
    record Broken(long event, String reason) implements AuditVerdict {}
}
