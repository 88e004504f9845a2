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
    private final AuditTrail audit;
    private final Clock clock;

    public CouncilDesk(
            ApplicationDesk desk, ApplicationStore applications, CouncilStore council, AuditTrail audit, Clock clock) {
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
    public List<Application> othersOfApplicant(Application application) {
        return applications.ofOwner(application.owner()).stream()
                .filter(other -> !other.id().equals(application.id()))
                .toList();
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
                    }
                    return answer;
                });
    }

    @Transactional
    public Optional<Answer> takeOff(SignedIn who, String meeting, String application, String why) {
        return with(who, meeting, application, found -> new CouncilCommand.TakeOffAgenda(found, why));
    }

    /// A member's own answer.
    @Transactional
    public Optional<Answer> answer(
            SignedIn who, String meeting, String application, Member member, MemberAnswer answer) {
        return with(who, meeting, application, found -> new CouncilCommand.AnswerAsMember(found, member, answer));
    }

    /// What a member answered on paper.
    @Transactional
    public Optional<Answer> paperAnswer(
            SignedIn who, String meeting, String application, String member, MemberAnswer answer) {
        return withMember(
                who,
                meeting,
                application,
                member,
                (found, whose) -> new CouncilCommand.RecordPaperAnswer(found, whose, answer));
    }

    @Transactional
    public Optional<Answer> ruleOut(SignedIn who, String meeting, String application, String member, String why) {
        return withMember(
                who, meeting, application, member, (_, whose) -> new CouncilCommand.RuleOutConflict(whose, why));
    }

    @Transactional
    public Optional<Answer> result(SignedIn who, String meeting, String application, Outcome wish) {
        return with(
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
