package dev.todoke.enrolment.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.FirstStep;
import dev.todoke.enrolment.store.EnrolmentStore;
import dev.todoke.enrolment.store.InvitedStore;
import dev.todoke.identity.IdentityEvent.SignedInAt;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes that somebody whom a letter invited signed in with both proofs for the first time (初回サインイン).
@Component
class FirstSignIn {

    private static final String PORTAL = "portal";

    private final InvitedStore invited;
    private final EnrolmentStore store;
    private final AuditTrail audit;
    private final Clock clock;

    FirstSignIn(InvitedStore invited, EnrolmentStore store, AuditTrail audit, Clock clock) {
        this.invited = invited;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Called inside the transaction of the sign-in, in the name of the program.
    @EventListener
    void signedIn(SignedInAt event) {
        if (!event.face().equals(PORTAL)) {
            return;
        }
        invited.numberOf(event.account())
                .flatMap(store::lock)
                .filter(one -> one.missing().contains(FirstStep.SIGN_IN))
                .ifPresent(one -> {
                    var answer = one.step(FirstStep.SIGN_IN, "", event.account(), clock.instant());
                    if (answer instanceof EnrolmentAnswer.Decided(var step)) {
                        store.append(one.number(), step);
                        audit.done(
                                EnrolmentAudit.STEP_DONE, ApplicationDesk.subject(one.number()), EventDetails.of(step));
                    }
                });
    }
}
