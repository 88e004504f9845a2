package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.provision.store.ScreeningStore;
import dev.todoke.provision.store.ScreeningStore.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a member of the council reads (委員の閲覧): applications on an open agenda only, and none in conflict. The database
/// keeps to that by itself.
@Component
public class CouncilReadingDesk {

    private final CouncilYearDesk year;
    private final CouncilStore council;
    private final ApplicationStore applications;
    private final ScreeningStore screening;
    private final AuditTrail audit;

    public CouncilReadingDesk(
            CouncilYearDesk year,
            CouncilStore council,
            ApplicationStore applications,
            ScreeningStore screening,
            AuditTrail audit) {
        this.screening = screening;
        this.year = year;
        this.council = council;
        this.applications = applications;
        this.audit = audit;
    }

    /// What a member may see of an application (閲覧の可否).
    public sealed interface Reading {

        Meeting meeting();

        Member member();

        /// Number and title.
        Entry entry();

        record Open(Meeting meeting, Member member, Entry entry, AgendaItem item) implements Reading {}

        /// In conflict: number and title only.
        record Excluded(Meeting meeting, Member member, Entry entry) implements Reading {}

        /// The pledge of secrecy is missing.
        record Unpledged(Meeting meeting, Member member, Entry entry) implements Reading {}

        /// The meeting has its result: that, and the own opinion.
        record Over(Meeting meeting, Member member, Entry entry, AgendaItem item) implements Reading {}
    }

    /// The applications of the meetings whose papers are out, in the order of days and papers; those with a result
    /// last.
    @Transactional
    public List<Reading> agenda(SignedIn who) {
        var readings = year.memberOf(who).map(this::all).orElse(List.of());
        audit.read(ProvisionAudit.COUNCIL_READ, "", Map.of("page", "C-01", "count", Integer.toString(readings.size())));
        return readings;
    }

    private List<Reading> all(Member member) {
        var entries = screening.agenda().stream()
                .filter(entry -> entry.member().equals(member.id()))
                .toList();
        return council.meetings().reversed().stream()
                .filter(Meeting::openToMembers)
                .filter(meeting -> member.inOffice(meeting.heldOn()))
                .flatMap(meeting -> entries.stream()
                        .filter(entry -> entry.meeting().equals(meeting.id()))
                        .flatMap(entry -> reading(meeting, member, entry).stream()))
                .sorted(Comparator.comparing(reading -> reading instanceof Reading.Over))
                .toList();
    }

    /// One application for the member's page; being read is recorded.
    @Transactional
    public Optional<Reading> read(SignedIn who, String meeting, String application) {
        var found = year.memberOf(who).stream()
                .flatMap(member -> all(member).stream())
                .filter(reading -> reading.meeting().id().equals(meeting)
                        && reading.entry().application().equals(application)
                        && !(reading instanceof Reading.Over))
                .findFirst();
        if (found.filter(Reading.Open.class::isInstance).isPresent()) {
            audit.read(ProvisionAudit.READ, ApplicationDesk.subject(application), Map.of("page", "C-02"));
        }
        return found;
    }

    /// What the database lets the member have. An application it hides although nothing is in the way is not told of.
    private Optional<Reading> reading(Meeting meeting, Member member, Entry entry) {
        if (entry.state().equals("conflict")) {
            return Optional.of(new Reading.Excluded(meeting, member, entry));
        }
        if (!member.hasPledged()) {
            return Optional.of(new Reading.Unpledged(meeting, member, entry));
        }
        return applications
                .find(entry.application())
                .map(application -> AgendaItem.of(application, meeting.id()))
                .map(item -> entry.state().equals("over")
                        ? new Reading.Over(meeting, member, entry, item)
                        : new Reading.Open(meeting, member, entry, item));
    }
}
