package dev.todoke.enrolment.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentForm;
import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.enrolment.store.EnrolmentStore;
import dev.todoke.enrolment.store.InvitedStore;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.Account;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.print.Letter;
import dev.todoke.print.Letterhead;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the letter with the one-time codes is made (招待状の発行). A code exists on the paper and as a hash, nowhere else:
/// a letter that is lost is not printed again, a new one with new codes replaces it.
@Component
public class InvitationDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final EnrolmentStore store;
    private final InvitedStore invited;
    private final Accounts accounts;
    private final FacilityReader facilities;
    private final Letterhead letterhead;
    private final EnrolmentSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    public InvitationDesk(
            EnrolmentStore store,
            InvitedStore invited,
            Accounts accounts,
            FacilityReader facilities,
            Letterhead letterhead,
            EnrolmentSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.invited = invited;
        this.accounts = accounts;
        this.facilities = facilities;
        this.letterhead = letterhead;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of the wish for a letter (発行の結果).
    public sealed interface Issued {

        record Printable(Letter letter) implements Issued {}

        record Refused(List<Sentence> reasons) implements Issued {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Somebody with the proofs of the letter.
    record Invitee(String name, String login, String code) {}

    @Transactional
    public Issued issue(EnrolmentNumber number, SignedIn who) {
        var found = store.lock(number);
        if (found.isEmpty()) {
            return new Issued.Refused(List.of(Sentence.of("enrolment", "no-such")));
        }
        var one = found.get();
        var today = LocalDate.ofInstant(clock.instant(), JAPAN);
        var expires = today.plusDays(settings.letterDays());
        return switch (one.invite(expires, who.account().toString(), clock.instant())) {
            case EnrolmentAnswer.Refused(var reasons) -> {
                audit.refused(
                        EnrolmentAudit.INVITED,
                        ApplicationDesk.subject(number),
                        EventDetails.none(EnrolmentAudit.INVITED));
                yield new Issued.Refused(reasons);
            }
            case EnrolmentAnswer.Decided(var event) -> {
                var facility = one.facility().orElseThrow();
                var invitees = invitees(one, facility, endOf(expires), who);
                store.append(number, event);
                audit.done(
                        EnrolmentAudit.INVITED,
                        ApplicationDesk.subject(number),
                        Map.of("letter", letter(event), "accounts", Integer.toString(invitees.size())));
                String name = facilities.find(facility).orElseThrow().name();
                yield new Issued.Printable(
                        InvitationLetter.of(one, name, today, expires, invitees, settings.portal(), letterhead));
            }
        };
    }

    private static String letter(EnrolmentEvent event) {
        return event instanceof EnrolmentEvent.Invited made ? Integer.toString(made.letter()) : "";
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(JAPAN).toInstant();
    }

    /// New codes for everybody: accounts are made with the first letter and invited again with every later one.
    private List<Invitee> invitees(Enrolment one, FacilityCode facility, Instant expires, SignedIn who) {
        var before = invited.of(one.number());
        if (before.isEmpty()) {
            return made(one, facility, expires, who);
        }
        var again = new ArrayList<Invitee>();
        for (var account : before) {
            boolean waits = accounts.find(account.account())
                    .filter(kept -> kept.standing() == Account.Standing.INVITED)
                    .isPresent();
            if (waits
                    && accounts.inviteAgain(account.account(), expires, who)
                            instanceof Accounts.Invitation.Made(var _, var code)) {
                again.add(new Invitee(account.name(), account.login(), code));
            }
        }
        return again;
    }

    private List<Invitee> made(Enrolment one, FacilityCode facility, Instant expires, SignedIn who) {
        var taken = new ArrayList<String>();
        accounts.all().forEach(account -> taken.add(account.login()));
        var invitees = new ArrayList<Invitee>();
        for (String name : names(one.form())) {
            String login = freeLogin(facility, taken);
            var wish = new InviteAccount(
                    login,
                    name,
                    new Affiliation.AtFacility(facility),
                    invitees.isEmpty() ? Set.of(Role.REPORTER, Role.REPORTING_HEAD) : Set.of(Role.REPORTER));
            if (!(accounts.invite(wish, expires, who) instanceof Accounts.Invitation.Made(var id, var code))) {
                throw new NotInvited(one.number());
            }
            taken.add(login);
            invited.add(one.number(), new InvitedStore.Invited(id, login, name));
            invitees.add(new Invitee(name, login, code));
        }
        return invitees;
    }

    private static List<String> names(EnrolmentForm form) {
        var names = new ArrayList<String>();
        names.add(form.responsible());
        form.users().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    private static String freeLogin(FacilityCode facility, List<String> taken) {
        for (int i = 1; ; i++) {
            String login = "%s-%02d".formatted(facility.value().toLowerCase(Locale.ROOT), i);
            if (!taken.contains(login)) {
                return login;
            }
        }
    }

    /// An account of an approved application could not be made, so no letter is printed.
    static final class NotInvited extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        NotInvited(EnrolmentNumber number) {
            super("no account could be made for " + number);
        }
    }
}
