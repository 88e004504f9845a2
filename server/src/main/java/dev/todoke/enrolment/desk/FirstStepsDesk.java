package dev.todoke.enrolment.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.FirstStep;
import dev.todoke.enrolment.store.EnrolmentStore;
import dev.todoke.facility.ContactReader;
import dev.todoke.facility.FacilityContact;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a facility that was invited does its first steps (はじめての手順). A facility without an application was set up
/// before and need do nothing.
@Component
public class FirstStepsDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final EnrolmentStore store;
    private final ContactReader contacts;
    private final AuditTrail audit;
    private final Clock clock;

    public FirstStepsDesk(EnrolmentStore store, ContactReader contacts, AuditTrail audit, Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /// The application through which the facility became a user; empty when it was set up before.
    @Transactional
    public Optional<Enrolment> own(FacilityCode facility) {
        return store.invitedOf(facility);
    }

    /// What the facility still has to do before its first notification.
    @Transactional
    public List<FirstStep> missing(FacilityCode facility) {
        return store.invitedOf(facility).map(Enrolment::missing).orElse(List.of());
    }

    @Transactional
    public List<FacilityContact> contacts(FacilityCode facility) {
        return contacts.inForce(facility, LocalDate.ofInstant(clock.instant(), JAPAN));
    }

    /// @param words what is to be changed, or on what machine the test was made; the registry room reads it
    @Transactional
    public EnrolmentAnswer done(FacilityCode facility, FirstStep step, String words, SignedIn who) {
        return decide(
                facility,
                EnrolmentAudit.STEP_DONE,
                one -> one.step(step, words, who.account().toString(), clock.instant()));
    }

    @Transactional
    public EnrolmentAnswer tested(FacilityCode facility, int records, int errors, SignedIn who) {
        return decide(
                facility,
                EnrolmentAudit.TESTED,
                one -> one.test(records, errors, who.account().toString(), clock.instant()));
    }

    private EnrolmentAnswer decide(
            FacilityCode facility, EnrolmentAudit kind, Function<Enrolment, EnrolmentAnswer> deed) {
        var found = store.invitedOf(facility);
        if (found.isEmpty()) {
            return ApplicationDesk.refused("no-such");
        }
        var number = found.get().number();
        var answer = deed.apply(store.lock(number).orElseThrow());
        if (answer instanceof EnrolmentAnswer.Decided(var event)) {
            store.append(number, event);
            audit.done(kind, ApplicationDesk.subject(number), EventDetails.of(event));
        } else {
            audit.refused(kind, ApplicationDesk.subject(number), EventDetails.none(kind));
        }
        return answer;
    }
}
