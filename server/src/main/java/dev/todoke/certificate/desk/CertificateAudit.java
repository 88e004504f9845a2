package dev.todoke.certificate.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about certificates (証明書の監査記録).
public enum CertificateAudit implements AuditKind {
    ISSUED("certificate.issued", "クライアント証明書を発行した", "facility", "until"),
    RENEWED("certificate.renewed", "クライアント証明書を更新した", "facility", "until", "renews"),
    REVOKED("certificate.revoked", "クライアント証明書を失効した", "facility", "reason"),
    CONNECTION("certificate.connection", "クライアント証明書の点検で接続を断った", "flaw");

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of below makes an unmodifiable list of texts
    private final List<String> details;

    CertificateAudit(String id, String japanese, String... details) {
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
