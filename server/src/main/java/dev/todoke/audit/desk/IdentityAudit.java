package dev.todoke.audit.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about accounts and sign-ins (利用者とサインインの監査記録).
enum IdentityAudit implements AuditKind {
    SIGNED_IN("identity.signed-in", "サインインした", List.of("face")),
    SIGN_IN_REFUSED("identity.sign-in-refused", "サインインを断った", List.of("face", "why")),
    SIGNED_OUT("identity.signed-out", "サインアウトした", List.of("face")),
    CONFIRMED("identity.confirmed-again", "第二の認証をもう一度確かめた", List.of()),
    INVITED("identity.invited", "利用者を招待した", List.of("roles")),
    WELCOMED("identity.welcomed", "招待を受け取りパスワードを決めた", List.of()),
    SUSPENDED("identity.suspended", "利用者を止めた", List.of()),
    RESUMED("identity.resumed", "利用者を再開した", List.of());

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes an unmodifiable list of texts
    private final List<String> details;

    IdentityAudit(String id, String japanese, List<String> details) {
        this.id = id;
        this.japanese = japanese;
        this.details = details;
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
