package dev.todoke.audit.store;

/// The keys of the audit record cannot be read or used (監査記録の鍵の異常).
public final class BrokenAuditKeys extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenAuditKeys(Throwable cause) {
        super("the keys of the audit record cannot be used", cause);
    }
}
