package dev.todoke.enrolment.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.enrolment.ApplicantKind;
import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.enrolment.RegisterComparison;
import dev.todoke.enrolment.store.EnrolmentStore;
import dev.todoke.enrolment.store.InvitedStore;
import dev.todoke.facility.ContactReader;
import dev.todoke.facility.ContactRegister;
import dev.todoke.facility.DesignationEvent;
import dev.todoke.facility.DesignationRegister;
import dev.todoke.facility.EndingReader;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityContact;
import dev.todoke.facility.FacilityReader;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Account;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room compares, decides and records applications for online use (利用申請の審査).
@Component
public class EnrolmentDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final EnrolmentStore store;
    private final InvitedStore invited;
    private final FacilityReader facilities;
    private final FacilityRegister register;
    private final EndingReader endings;
    private final DesignationRegister designations;
    private final ContactReader contacts;
    private final ContactRegister contactRegister;
    private final Accounts accounts;
    private final EnrolmentSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    public EnrolmentDesk(
            EnrolmentStore store,
            InvitedStore invited,
            FacilityReader facilities,
            FacilityRegister register,
            EndingReader endings,
            DesignationRegister designations,
            ContactReader contacts,
            ContactRegister contactRegister,
            Accounts accounts,
            EnrolmentSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.invited = invited;
        this.facilities = facilities;
        this.register = register;
        this.endings = endings;
        this.designations = designations;
        this.contacts = contacts;
        this.contactRegister = contactRegister;
        this.accounts = accounts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// A facility of the register beside the application.
    public record Beside(Facility facility, RegisterComparison comparison) {}

    /// An application as a clerk opens it.
    ///
    /// @param beside facilities it may be, likeliest first; after the comparison the chosen one alone
    public record Opened(Enrolment enrolment, List<Beside> beside, List<InvitedStore.Invited> accounts) {
        public Opened {
            beside = List.copyOf(beside);
            accounts = List.copyOf(accounts);
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    @Transactional
    public long count() {
        return store.count();
    }

    @Transactional
    public List<Enrolment> list(int limit, long offset) {
        return store.page(limit, offset);
    }

    @Transactional
    public Optional<Opened> open(EnrolmentNumber number) {
        var opened = store.find(number).map(this::opened);
        opened.ifPresent(_ -> audit.read(EnrolmentAudit.VIEWED, ApplicationDesk.subject(number), Map.of()));
        return opened;
    }

    private Opened opened(Enrolment one) {
        var register = one.facility()
                .flatMap(facilities::find)
                .map(List::of)
                .orElseGet(() -> RegisterComparison.candidates(one.form(), facilities.all()));
        var beside = register.stream()
                .map(facility -> new Beside(facility, compared(one, facility)))
                .toList();
        return new Opened(one, beside, invited.of(one.number()));
    }

    private RegisterComparison compared(Enrolment one, Facility facility) {
        return RegisterComparison.of(one.form(), facility, endings.endings(), inUse(facility.code()), today());
    }

    private boolean inUse(FacilityCode facility) {
        return accounts.all().stream()
                .anyMatch(account -> account.standing() == Account.Standing.ACTIVE
                        && account.affiliation() instanceof Affiliation.AtFacility(var code)
                        && code.equals(facility));
    }

    /// Enters the applying facility into the register; it is compared afterwards like any other.
    @Transactional
    public void enterFacility(EnrolmentNumber number, Facility facility, SignedIn who) {
        register.record(facility);
        store.find(number)
                .filter(one -> one.form().kind() == ApplicantKind.CLINIC)
                .flatMap(one -> one.last(EnrolmentEvent.Applied.class))
                .ifPresent(applied -> designations.record(new DesignationEvent(
                        facility.code(),
                        DesignationEvent.Kind.APPLIED,
                        LocalDate.ofInstant(applied.at(), JAPAN),
                        number.value(),
                        clock.instant(),
                        account(who))));
        audit.done(EnrolmentAudit.FACILITY_ENTERED, ApplicationDesk.subject(number), Map.of());
    }

    public boolean knows(FacilityCode code) {
        return facilities.find(code).isPresent();
    }

    @Transactional
    public EnrolmentAnswer compare(EnrolmentNumber number, FacilityCode code, SignedIn who) {
        var facility = facilities.find(code);
        if (facility.isEmpty()) {
            return ApplicationDesk.refused("not-registered");
        }
        var answer = decide(
                number,
                EnrolmentAudit.COMPARED,
                one -> one.compare(code, compared(one, facility.get()), account(who), clock.instant()));
        if (answer instanceof EnrolmentAnswer.Decided) {
            store.isOf(number, code);
        }
        return answer;
    }

    /// Approves; the one who answers for notifications becomes a contact of the facility.
    @Transactional
    public EnrolmentAnswer approve(EnrolmentNumber number, SignedIn who) {
        var answer = decide(number, EnrolmentAudit.APPROVED, one -> {
            var facility = one.facility().flatMap(facilities::find);
            return facility.isEmpty()
                    ? ApplicationDesk.refused("not-compared", one.state().ja())
                    : one.approve(
                            compared(one, facility.get()), settings.secondPerson(), account(who), clock.instant());
        });
        if (answer instanceof EnrolmentAnswer.Decided(EnrolmentEvent.Approved(var facility, var _, var _))) {
            enterContact(store.find(number).orElseThrow(), facility, account(who));
        }
        return answer;
    }

    private void enterContact(Enrolment one, FacilityCode facility, String by) {
        var form = one.form();
        boolean known = contacts.inForce(facility, today()).stream()
                .anyMatch(contact -> contact.name().equals(form.responsible())
                        && contact.telephone().equals(form.telephone()));
        if (!known) {
            contactRegister.enter(
                    new FacilityContact(
                            0,
                            facility,
                            form.responsible(),
                            form.department(),
                            form.telephone(),
                            today(),
                            LocalDate.MAX),
                    by);
        }
    }

    @Transactional
    public EnrolmentAnswer sendBack(EnrolmentNumber number, String reason, SignedIn who) {
        return decide(number, EnrolmentAudit.RETURNED, one -> one.sendBack(reason, account(who), clock.instant()));
    }

    @Transactional
    public EnrolmentAnswer refuse(EnrolmentNumber number, String reason, SignedIn who) {
        return decide(number, EnrolmentAudit.REFUSED, one -> one.refuse(reason, account(who), clock.instant()));
    }

    @Transactional
    public EnrolmentAnswer post(EnrolmentNumber number, String tracking, SignedIn who) {
        return decide(number, EnrolmentAudit.POSTED, one -> one.post(tracking, account(who), clock.instant()));
    }

    private EnrolmentAnswer decide(
            EnrolmentNumber number, EnrolmentAudit kind, Function<Enrolment, EnrolmentAnswer> deed) {
        var found = store.lock(number);
        if (found.isEmpty()) {
            return ApplicationDesk.refused("no-such");
        }
        var answer = deed.apply(found.get());
        if (answer instanceof EnrolmentAnswer.Decided(var event)) {
            store.append(number, event);
            audit.done(kind, ApplicationDesk.subject(number), EventDetails.of(event));
        } else {
            audit.refused(kind, ApplicationDesk.subject(number), EventDetails.none(kind));
        }
        return answer;
    }

    private static String account(SignedIn who) {
        return who.account().toString();
    }
}
