package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.store.CouncilStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the office keeps the council's year (審議会の年間予定): members and meetings, each change a new version.
@Component
public class CouncilYearDesk {

    private static final Reason NOT_ALLOWED = Reason.of("Q01", "「%s」は%sだけが行えます。", "審議会の登録", "審議会事務局");

    private final CouncilStore council;
    private final Screening screening;
    private final AuditTrail audit;
    private final Clock clock;

    public CouncilYearDesk(CouncilStore council, Screening screening, AuditTrail audit, Clock clock) {
        this.screening = screening;
        this.council = council;
        this.audit = audit;
        this.clock = clock;
    }

    /// What becomes of a meeting (会議の進み).
    public sealed interface Step {

        record Announce() implements Step {}

        record Hold(SortedSet<String> present) implements Step {}

        record Cancel(String why) implements Step {}
    }

    @Transactional
    public List<Member> members() {
        return council.members();
    }

    @Transactional
    public List<Meeting> meetings() {
        return council.meetings();
    }

    @Transactional
    public Optional<Meeting> meeting(String id) {
        return council.meeting(id);
    }

    @Transactional
    public List<CouncilStore.Version<Member>> memberHistory(String id) {
        return council.memberHistory(id);
    }

    @Transactional
    public List<CouncilStore.Version<Meeting>> meetingHistory(String id) {
        return council.meetingHistory(id);
    }

    /// The member of an account who is in office today.
    @Transactional
    public Optional<Member> memberOf(SignedIn who) {
        String account = who.account().toString();
        var today = OfficeDay.of(clock.instant());
        return council.members().stream()
                .filter(member -> member.account().equals(account))
                .filter(member -> member.inOffice(today))
                .findFirst();
    }

    /// Stores a member as a new version; the reasons when it cannot be.
    @Transactional
    public List<Reason> enter(SignedIn who, Member member) {
        var reasons = who.may(Permission.CHECK_APPLICATIONS)
                ? member.objections(OfficeDay.of(clock.instant()))
                : List.of(NOT_ALLOWED);
        if (reasons.isEmpty()) {
            entered("council-member:" + member.id(), council.add(member, by(who), clock.instant()));
            screening.renewAll();
        }
        return reasons;
    }

    /// Stores a meeting as a new version; the reasons when it cannot be.
    @Transactional
    public List<Reason> enter(SignedIn who, Meeting meeting) {
        var reasons = who.may(Permission.CHECK_APPLICATIONS) ? meeting.objections() : List.of(NOT_ALLOWED);
        return stored(who, meeting, reasons);
    }

    /// Announces, holds or cancels a meeting; the reasons when it cannot be done, nothing when there is no
    /// such meeting.
    @Transactional
    public Optional<List<Reason>> step(SignedIn who, String id, Step step) {
        return council.meeting(id).map(meeting -> {
            if (!who.may(Permission.CHECK_APPLICATIONS)) {
                return List.of(NOT_ALLOWED);
            }
            return switch (step) {
                case Step.Announce _ ->
                    stored(
                            who,
                            meeting.with(new Standing.Announced()),
                            meeting.objectionsToAnnounce(council.agenda(id).size()));
                case Step.Hold(var present) ->
                    stored(
                            who,
                            meeting.with(new Standing.Held(present)),
                            meeting.objectionsToHold(present, council.members(), OfficeDay.of(clock.instant())));
                case Step.Cancel(var why) ->
                    stored(who, meeting.with(new Standing.Cancelled(why.strip())), meeting.objectionsToCancel(why));
            };
        });
    }

    private List<Reason> stored(SignedIn who, Meeting meeting, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            entered(subject(meeting.id()), council.add(meeting, by(who), clock.instant()));
        }
        return reasons;
    }

    private void entered(String subject, int version) {
        audit.done(ProvisionAudit.COUNCIL_ENTERED, subject, Map.of("version", Integer.toString(version)));
    }

    static String subject(String meeting) {
        return "council-meeting:" + meeting;
    }

    private static String by(SignedIn who) {
        return who.account().toString();
    }
}
