package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.CouncilCommand;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.paper.CouncilPapers;
import dev.todoke.provision.paper.OfficePapers;
import dev.todoke.provision.paper.PaperForm;
import dev.todoke.provision.review.FormalCheckList;
import dev.todoke.provision.store.CopyStore;
import dev.todoke.provision.store.CouncilStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the papers of office and council are made (窓口と審議会の紙面). Each numbered copy for a member is recorded.
@Component
public class OfficePaperDesk {

    private final OfficeForms forms;
    private final OfficeSettings office;
    private final ClosedYears years;
    private final CouncilStore council;
    private final CouncilDesk agenda;
    private final CopyStore copies;
    private final ApplicationDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    OfficePaperDesk(
            OfficeForms forms,
            OfficeSettings office,
            ClosedYears years,
            CouncilStore council,
            CouncilDesk agenda,
            CopyStore copies,
            ApplicationDesk desk,
            AuditTrail audit,
            Clock clock) {
        this.forms = forms;
        this.office = office;
        this.years = years;
        this.council = council;
        this.agenda = agenda;
        this.copies = copies;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /// The office's papers of an application that was submitted.
    @Transactional
    public OfficePapers papers(Application application) {
        var today = OfficeDay.of(clock.instant());
        var open = new DraftReader(years.closed(), office.prefecture(), today)
                .read(application.submitted())
                .open();
        return new OfficePapers(
                application,
                forms.texts(),
                forms.office(),
                FormalCheckList.compute(application.submitted(), open),
                today);
    }

    /// Records that a letter went out as it would be printed now.
    @Transactional
    public Optional<Answer> issue(SignedIn who, String id, String form) {
        return desk.read(id, "letter")
                .flatMap(application -> papers(application).paper(form))
                .flatMap(letter ->
                        desk.give(who, id, new CouncilCommand.IssueLetter(form, letter.edition(), letter.sha256())));
    }

    /// Request or reply of a meeting.
    @Transactional
    public Optional<PaperForm> letterOf(String meetingId, String paper) {
        return council.meeting(meetingId)
                .map(meeting -> papersOf(meeting, "paper " + paper))
                .flatMap(papers -> switch (paper) {
                    case CouncilPapers.REQUEST -> Optional.of(papers.request());
                    case CouncilPapers.REPLY -> Optional.of(papers.reply());
                    default -> Optional.empty();
                });
    }

    /// The numbered papers of one member who has pledged secrecy; being made is recorded, and the number stays.
    @Transactional
    public Optional<PaperForm> copyFor(SignedIn who, String meetingId, String memberId) {
        var meeting = council.meeting(meetingId);
        var member = council.member(memberId).filter(Member::hasPledged);
        if (meeting.isEmpty()
                || member.isEmpty()
                || !member.get().inOffice(meeting.get().heldOn())) {
            return Optional.empty();
        }
        var now = clock.instant();
        int copy = copies.number(
                meetingId, memberId, OfficeDay.of(now), who.account().toString(), now);
        audit.read(
                ProvisionAudit.COUNCIL_PAPERS,
                CouncilYearDesk.subject(meetingId),
                Map.of("paper", CouncilPapers.PAPERS, "copy", Integer.toString(copy)));
        return Optional.of(papersOf(meeting.get(), "papers").papersOf(member.get(), copy));
    }

    private CouncilPapers papersOf(Meeting meeting, String page) {
        List<Application> applications = agenda.agenda(meeting.id(), page).stream()
                .map(AgendaItem::application)
                .toList();
        return new CouncilPapers(meeting, applications, forms.texts(), forms.office());
    }
}
