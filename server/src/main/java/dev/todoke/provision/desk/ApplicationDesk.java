package dev.todoke.provision.desk;

import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Actor;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.Command;
import dev.todoke.provision.Event;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewCommand;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.store.ApplicationStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where every command on an application is decided and stored (申出の受付): load, decide, append, audit.
@Component
public class ApplicationDesk {

    private static final String APPLICATIONS = "application";
    private static final String REQUESTS = "request";
    private static final String PROVISIONS = "provision";

    private final ApplicationStore applications;
    private final OfficeSettings office;
    private final AuditTrail audit;
    private final Clock clock;

    public ApplicationDesk(ApplicationStore applications, OfficeSettings office, AuditTrail audit, Clock clock) {
        this.applications = applications;
        this.office = office;
        this.audit = audit;
        this.clock = clock;
    }

    /// A new application of an applicant; its id, or why not.
    @Transactional
    public Optional<String> open(SignedIn who) {
        var opened = open(who, who.account().toString(), new WritingCommand.OpenDraft());
        return opened.answer() instanceof Answer.Decided ? Optional.of(opened.id()) : Optional.empty();
    }

    /// What became of a new application (開始の結果).
    public record Opened(String id, Answer answer) {}

    /// A new application that belongs to `owner`: begun by the applicant, or by the desk on the applicant's
    /// behalf.
    @Transactional
    public Opened open(SignedIn who, String owner, Command first) {
        var actor = Actors.of(who);
        String id = UUID.randomUUID().toString();
        var before = Application.none(id, owner);
        var answer = before.decide(first, actor, clock.instant());
        record(id, first, answer);
        if (answer instanceof Answer.Decided decided) {
            applications.open(id, owner, clock.instant());
            applications.append(before, after(before, decided, actor));
        }
        return new Opened(id, answer);
    }

    /// Decides a command in the name of somebody signed in; empty when there is no such application for them.
    @Transactional
    public Optional<Answer> give(SignedIn who, String id, Command command) {
        return give(Actors.of(who), id, command);
    }

    /// Decides a command in the name of an actor, as jobs do.
    @Transactional
    public Optional<Answer> give(Actor who, String id, Command command) {
        return applications.lock(id).map(application -> decided(application, command, who));
    }

    /// Hands the application in under the next number.
    @Transactional
    public Optional<Answer> submit(SignedIn who, String id, ClosedYears years) {
        return applications.lock(id).map(application -> {
            int year = office.numberYear().of(OfficeDay.of(clock.instant()));
            boolean request = Form.of(application.draft()) == Form.hospital();
            String series = request ? REQUESTS : APPLICATIONS;
            int serial = applications.nextNumber(series, year);
            var number =
                    ApplicationNumber.of(request ? office.requestPrefix() : office.applicationPrefix(), year, serial);
            var command = new WritingCommand.SubmitApplication(years.closed(), office.prefecture(), number);
            var answer = decided(application, command, Actors.of(who));
            if (happened(answer, WritingEvent.ApplicationNumbered.class)) {
                applications.takeNumber(series, year, serial);
            }
            return answer;
        });
    }

    /// Accepts under the next provision number.
    @Transactional
    public Optional<Answer> accept(SignedIn who, String id, Acceptance wish) {
        return applications.lock(id).map(application -> {
            int year = office.numberYear().of(OfficeDay.of(clock.instant()));
            int serial = applications.nextNumber(PROVISIONS, year);
            var number = ProvisionNumber.of(office.provisionPrefix(), year, serial, 1);
            var command = new ReviewCommand.AcceptApplication(
                    wish.documentNumber(), wish.decidedOn(), wish.withheld(), number, wish.protection());
            var answer = decided(application, command, Actors.of(who));
            if (happened(answer, ReviewEvent.ProvisionNumbered.class)) {
                applications.takeNumber(PROVISIONS, year, serial);
            }
            return answer;
        });
    }

    /// The application for a page; being read is recorded.
    @Transactional
    public Optional<Application> read(String id, String page) {
        var found = applications.find(id);
        found.ifPresent(_ -> audit.read(ProvisionAudit.READ, subject(id), Map.of("page", page)));
        return found;
    }

    /// Every application one may see.
    @Transactional
    public List<ApplicationStore.Line> list() {
        var lines = applications.lines();
        audit.read(ProvisionAudit.LISTED, "", Map.of("count", Integer.toString(lines.size())));
        return lines;
    }

    private Answer decided(Application application, Command command, Actor who) {
        var answer = application.decide(command, who, clock.instant());
        record(application.id(), command, answer);
        if (answer instanceof Answer.Decided decided) {
            applications.append(application, after(application, decided, who));
        }
        return answer;
    }

    private Application after(Application before, Answer.Decided decided, Actor who) {
        var next = before;
        for (Event event : decided.events()) {
            next = next.after(new RecordedEvent(
                    next.history().size() + 1, clock.instant(), who.account(), decided.role(), event));
        }
        return next;
    }

    private void record(String id, Command command, Answer answer) {
        var outcome = answer instanceof Answer.Decided ? AuditOutcome.DONE : AuditOutcome.REFUSED;
        audit.record(
                ProvisionAudit.COMMANDED,
                outcome,
                subject(id),
                Map.of("command", command.kind().code(), "events", events(answer), "reasons", reasons(answer)));
    }

    private static String events(Answer answer) {
        return answer instanceof Answer.Decided(var events, var _)
                ? events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(","))
                : "";
    }

    private static String reasons(Answer answer) {
        return answer instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).distinct().collect(Collectors.joining(","))
                : "";
    }

    private static boolean happened(Answer answer, Class<? extends Event> kind) {
        return answer instanceof Answer.Decided(var events, var _)
                && events.stream().anyMatch(kind::isInstance);
    }

    static String subject(String id) {
        return "application:" + id;
    }
}
