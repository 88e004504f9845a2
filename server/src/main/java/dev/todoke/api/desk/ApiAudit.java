package dev.todoke.api.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about the systems of hospitals (システム連携の監査記録).
public enum ApiAudit implements AuditKind {
    TOKEN_MADE("api.token-made", "システム連携のトークンを作った", "scopes", "expires"),
    TOKEN_REVOKED("api.token-revoked", "システム連携のトークンを止めた"),
    CALLED("api.called", "病院のシステムが接続した", "call", "status"),
    UNKNOWN_TOKEN("api.unknown-token", "使えないトークンで接続があった");

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of below makes an unmodifiable list of texts
    private final List<String> details;

    ApiAudit(String id, String japanese, String... details) {
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
