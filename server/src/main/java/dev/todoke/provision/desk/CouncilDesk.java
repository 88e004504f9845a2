package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.Command;
import dev.todoke.provision.CouncilCommand;
import dev.todoke.provision.Phase;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.provision.store.ScreeningStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where applications come before the council (議題・意見・結果): finds meeting and members, the core decides.
@Component
public class CouncilDesk {

    private final ApplicationDesk desk;
    private final ApplicationStore applications;
    private final CouncilStore council;
    private final Screening screening;
    private final ScreeningStore screened;
    private final AuditTrail audit;
    private final Clock clock;

    public CouncilDesk(
            ApplicationDesk desk,
            ApplicationStore applications,
            CouncilStore council,
            Screening screening,
            ScreeningStore screened,
            AuditTrail audit,
            Clock clock) {
        this.screening = screening;
        this.screened = screened;
        this.desk = desk;
        this.applications = applications;
        this.council = council;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the secretary writes about the result of a meeting (会議の結果).
    public record Outcome(
            List<CouncilResult.PointOpinion> points,
            CouncilResult.Outcome outcome,
            List<String> conditions,
            String note,
            boolean longUse) {
        public Outcome {
            points = List.copyOf(points);
            conditions = List.copyOf(conditions);
        }
    }

    /// The agenda of a meeting for a page; being read is recorded.
    @Transactional
    public List<AgendaItem> agenda(String meeting, String page) {
        var items = council.agenda(meeting).stream()
                .flatMap(id -> applications.find(id).stream())
                .map(application -> AgendaItem.of(application, meeting))
                .filter(AgendaItem::dealtWith)
                .toList();
        audit.read(
                ProvisionAudit.COUNCIL_READ,
                CouncilYearDesk.subject(meeting),
                Map.of("page", page, "count", Integer.toString(items.size())));
        return items;
    }

    /// Applications that wait for a meeting.
    @Transactional
    public List<ApplicationStore.Line> waiting() {
        return applications.lines().stream()
                .filter(line -> line.phase() == Phase.COUNCIL_REVIEW)
                .filter(line -> applications
                        .find(line.id())
                        .flatMap(Deliberation::meetingOf)
                        .isEmpty())
                .toList();
    }

    /// What else the same applicant has applied for; what comes after the given one counts too.
    @Transactional
    public List<ScreeningStore.Earlier> othersOfApplicant(Application application) {
        return screened.earlier(application.id());
    }

    /// Puts an application on the agenda under the next paper number.
    @Transactional
    public Optional<Answer> put(SignedIn who, String meetingId, String application) {
        return applications
                .find(application)
                .flatMap(_ -> council.meeting(meetingId))
                .flatMap(meeting -> {
                    int paper = council.paper(meetingId, application);
                    var answer = desk.give(who, application, new CouncilCommand.PutOnAgenda(meeting, paper));
                    if (answer.filter(Answer.Decided.class::isInstance).isPresent()) {
                        council.putOnAgenda(meetingId, application, paper, clock.instant());
                        screening.renew(application);
                    }
                    return answer;
                });
    }

    @Transactional
    public Optional<Answer> takeOff(SignedIn who, String meeting, String application, String why) {
        return screened(
                application, with(who, meeting, application, found -> new CouncilCommand.TakeOffAgenda(found, why)));
    }

    /// A member's own answer.
    @Transactional
    public Optional<Answer> answer(
            SignedIn who, String meeting, String application, Member member, MemberAnswer answer) {
        var given = with(who, meeting, application, found -> new CouncilCommand.AnswerAsMember(found, member, answer));
        if (answer instanceof MemberAnswer.OwnConflict && done(given)) {
            screening.exclude(meeting, application, member);
        }
        return given;
    }

    /// What a member answered on paper.
    @Transactional
    public Optional<Answer> paperAnswer(
            SignedIn who, String meeting, String application, String member, MemberAnswer answer) {
        return screened(
                application,
                withMember(
                        who,
                        meeting,
                        application,
                        member,
                        (found, whose) -> new CouncilCommand.RecordPaperAnswer(found, whose, answer)));
    }

    @Transactional
    public Optional<Answer> ruleOut(SignedIn who, String meeting, String application, String member, String why) {
        return screened(
                application,
                withMember(
                        who,
                        meeting,
                        application,
                        member,
                        (_, whose) -> new CouncilCommand.RuleOutConflict(whose, why)));
    }

    @Transactional
    public Optional<Answer> result(SignedIn who, String meeting, String application, Outcome wish) {
        var given = with(
                who,
                meeting,
                application,
                found -> new CouncilCommand.RecordMeetingResult(
                        found,
                        council.members(),
                        wish.points(),
                        wish.outcome(),
                        wish.conditions(),
                        wish.note(),
                        wish.longUse()));
        return screened(application, given);
    }

    /// What the secretary changed changes who may see the application.
    private Optional<Answer> screened(String application, Optional<Answer> given) {
        if (done(given)) {
            screening.renew(application);
        }
        return given;
    }

    private static boolean done(Optional<Answer> given) {
        return given.filter(Answer.Decided.class::isInstance).isPresent();
    }

    private Optional<Answer> with(
            SignedIn who, String meeting, String application, Function<Meeting, Command> command) {
        return council.meeting(meeting).flatMap(found -> desk.give(who, application, command.apply(found)));
    }

    private Optional<Answer> withMember(
            SignedIn who,
            String meeting,
            String application,
            String member,
            BiFunction<Meeting, Member, Command> command) {
        return council.member(member)
                .flatMap(whose -> with(who, meeting, application, found -> command.apply(found, whose)));
    }
}
