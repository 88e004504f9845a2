package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.control.Due;
import dev.todoke.provision.control.DueRule;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.MeetingEnd;
import dev.todoke.provision.council.NumberedCopy;
import dev.todoke.provision.council.NumberedCopy.Fate;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.CopyStore;
import dev.todoke.provision.store.CouncilStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the office collects numbered copies and closes meetings (資料の回収・会議の締め).
@Component
public class CopyDesk {

    private static final Reason NOT_ALLOWED = Reason.of("Q01", "「%s」は%sだけが行えます。", "資料の回収", "審議会事務局");

    private final CopyStore copies;
    private final CouncilStore council;
    private final ApplicationStore applications;
    private final AuditTrail audit;
    private final Clock clock;

    public CopyDesk(
            CopyStore copies, CouncilStore council, ApplicationStore applications, AuditTrail audit, Clock clock) {
        this.copies = copies;
        this.council = council;
        this.applications = applications;
        this.audit = audit;
        this.clock = clock;
    }

    /// Copies of one meeting that are still out, and the day by which they should be back.
    public record OpenCopies(Meeting meeting, int count, Due due) {}

    /// Everything that keeps a meeting open.
    @Transactional(readOnly = true)
    public MeetingEnd end(Meeting meeting) {
        var undecided = council.agenda(meeting.id()).stream()
                .flatMap(id -> applications.find(id).stream())
                .map(application -> AgendaItem.of(application, meeting.id()))
                .filter(item -> item.deliberation().onAgenda())
                .map(item -> item.application().numberText())
                .toList();
        return new MeetingEnd(meeting, undecided, copies.of(meeting.id()), copies.closed(meeting.id()));
    }

    /// Meetings with copies that are out, the earliest first.
    @Transactional(readOnly = true)
    public List<OpenCopies> open() {
        var open = new ArrayList<OpenCopies>();
        var out = copies.out();
        for (Meeting meeting : council.meetings().reversed()) {
            int count = (int) out.stream()
                    .filter(copy -> copy.meeting().equals(meeting.id()))
                    .count();
            if (count > 0) {
                open.add(new OpenCopies(
                        meeting, count, DueRule.of("council-copies").from(meeting.heldOn(), meeting.name())));
            }
        }
        return List.copyOf(open);
    }

    /// Records that a copy came back or was destroyed; nothing when there is no such copy.
    @Transactional
    public Optional<List<Reason>> collect(SignedIn who, String meeting, int number, Fate fate) {
        return council.meeting(meeting)
                .flatMap(found -> copies.of(found.id()).stream()
                        .filter(copy -> copy.number() == number)
                        .findFirst())
                .map(copy -> collected(who, copy, fate));
    }

    private List<Reason> collected(SignedIn who, NumberedCopy copy, Fate fate) {
        if (!who.may(Permission.CHECK_APPLICATIONS)) {
            return List.of(NOT_ALLOWED);
        }
        var reasons = copy.objections(fate, OfficeDay.of(clock.instant()));
        if (reasons.isEmpty()) {
            copies.end(copy, fate, who.account().toString(), clock.instant());
            audit.done(
                    ProvisionAudit.COPY_COLLECTED,
                    CouncilYearDesk.subject(copy.meeting()),
                    Map.of("copy", Integer.toString(copy.number()), "fate", CopyStore.word(fate)));
        }
        return reasons;
    }

    /// Closes a meeting; the reasons when it cannot be, nothing when there is no such meeting.
    @Transactional
    public Optional<List<Reason>> close(SignedIn who, String meeting) {
        return council.meeting(meeting).map(found -> {
            if (!who.may(Permission.CHECK_APPLICATIONS)) {
                return List.of(NOT_ALLOWED);
            }
            var reasons = end(found).objections();
            if (reasons.isEmpty()) {
                copies.close(meeting, who.account().toString(), clock.instant());
                audit.done(ProvisionAudit.MEETING_CLOSED, CouncilYearDesk.subject(meeting), Map.of());
            }
            return reasons;
        });
    }
}
