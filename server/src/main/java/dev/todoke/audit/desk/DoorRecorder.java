package dev.todoke.audit.desk;

import static dev.todoke.audit.desk.IdentityAudit.CONFIRMED;
import static dev.todoke.audit.desk.IdentityAudit.INVITED;
import static dev.todoke.audit.desk.IdentityAudit.RESUMED;
import static dev.todoke.audit.desk.IdentityAudit.SIGNED_IN;
import static dev.todoke.audit.desk.IdentityAudit.SIGNED_OUT;
import static dev.todoke.audit.desk.IdentityAudit.SIGN_IN_REFUSED;
import static dev.todoke.audit.desk.IdentityAudit.SUSPENDED;
import static dev.todoke.audit.desk.IdentityAudit.WELCOMED;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.IdentityEvent;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Records sign-ins and changes of accounts (サインインと利用者の記録), inside the transaction in which they happen.
@Component
class DoorRecorder {

    private final AuditTrail trail;

    DoorRecorder(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void record(IdentityEvent event) {
        var account = event.account().isEmpty() ? "" : "account:" + event.account();
        switch (event) {
            case IdentityEvent.SignedInAt(var _, var face) -> trail.done(SIGNED_IN, account, Map.of("face", face));
            case IdentityEvent.SignInRefused(var _, var face, var why) ->
                trail.refused(SIGN_IN_REFUSED, account, Map.of("face", face, "why", why));
            case IdentityEvent.SignedOut(var _, var face) -> trail.done(SIGNED_OUT, account, Map.of("face", face));
            case IdentityEvent.FactorConfirmed _ -> trail.done(CONFIRMED, account, Map.of());
            case IdentityEvent.AccountInvited(var _, var roles) -> trail.done(INVITED, account, Map.of("roles", roles));
            case IdentityEvent.AccountWelcomed _ -> trail.done(WELCOMED, account, Map.of());
            case IdentityEvent.AccountSuspended _ -> trail.done(SUSPENDED, account, Map.of());
            case IdentityEvent.AccountResumed _ -> trail.done(RESUMED, account, Map.of());
        }
    }
}
