package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.council.Conflict;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.CouncilStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a member of the council reads (委員の閲覧): applications on an open agenda only, and none in conflict.
@Component
public class CouncilReadingDesk {

    private final CouncilYearDesk year;
    private final CouncilStore council;
    private final ApplicationStore applications;
    private final AuditTrail audit;

    public CouncilReadingDesk(
            CouncilYearDesk year, CouncilStore council, ApplicationStore applications, AuditTrail audit) {
        this.year = year;
        this.council = council;
        this.applications = applications;
        this.audit = audit;
    }

    /// What a member may see of an application (閲覧の可否).
    public sealed interface Reading {

        Meeting meeting();

        Member member();

        AgendaItem item();

        record Open(Meeting meeting, Member member, AgendaItem item) implements Reading {}

        /// In conflict: number and title only.
        record Excluded(Meeting meeting, Member member, AgendaItem item, Conflict conflict) implements Reading {}

        /// The pledge of secrecy is missing.
        record Unpledged(Meeting meeting, Member member, AgendaItem item) implements Reading {}
    }

    /// The open applications of the meetings whose papers are out, in the order of days and papers.
    @Transactional
    public List<Reading> agenda(SignedIn who) {
        var readings = new ArrayList<Reading>();
        year.memberOf(who)
                .ifPresent(member -> council.meetings().reversed().stream()
                        .filter(Meeting::openToMembers)
                        .filter(meeting -> member.inOffice(meeting.heldOn()))
                        .forEach(meeting -> readings.addAll(of(meeting, member))));
        audit.read(ProvisionAudit.COUNCIL_READ, "", Map.of("page", "C-01", "count", Integer.toString(readings.size())));
        return List.copyOf(readings);
    }

    private List<Reading> of(Meeting meeting, Member member) {
        return council.agenda(meeting.id()).stream()
                .flatMap(id -> applications.find(id).stream())
                .map(application -> AgendaItem.of(application, meeting.id()))
                .filter(item -> item.deliberation().onAgenda())
                .map(item -> reading(meeting, member, item))
                .toList();
    }

    /// One application for the member's page; being read is recorded.
    @Transactional
    public Optional<Reading> read(SignedIn who, String meetingId, String application) {
        return year.memberOf(who)
                .flatMap(member -> council.meeting(meetingId)
                        .filter(Meeting::openToMembers)
                        .filter(meeting -> member.inOffice(meeting.heldOn()))
                        .flatMap(meeting -> of(meeting, member).stream()
                                .filter(reading ->
                                        reading.item().application().id().equals(application))
                                .findFirst()))
                .map(reading -> {
                    if (reading instanceof Reading.Open) {
                        audit.read(ProvisionAudit.READ, ApplicationDesk.subject(application), Map.of("page", "C-02"));
                    }
                    return reading;
                });
    }

    private static Reading reading(Meeting meeting, Member member, AgendaItem item) {
        if (!member.hasPledged()) {
            return new Reading.Unpledged(meeting, member, item);
        }
        return item.conflictOf(member)
                .<Reading>map(conflict -> new Reading.Excluded(meeting, member, item, conflict))
                .orElseGet(() -> new Reading.Open(meeting, member, item));
    }
}
