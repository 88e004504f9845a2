package dev.todoke.provision;

import dev.todoke.provision.application.ApplicationDocument;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.review.Approval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One application from its first draft to the destroyed copy (申出): its events, folded.
///
/// The history alone rebuilds everything. [#decide] is the only way to new events: permission first, then all reasons
/// at once.
///
/// @param id our own id of the application
/// @param owner account of the applicant who opened it
/// @param draft as it stands now
/// @param submitted the draft as last submitted, empty before
public record Application(
        String id, String owner, Phase phase, Draft draft, Draft submitted, List<RecordedEvent> history) {

    public Application {
        history = List.copyOf(history);
    }

    /// An application of which nothing is known but who is about to open it.
    public static Application none(String id, String owner) {
        return new Application(id, owner, Phase.NOT_BEGUN, Draft.empty(), Draft.empty(), List.of());
    }

    public static Application fold(String id, String owner, List<RecordedEvent> history) {
        var application = none(id, owner);
        for (RecordedEvent recorded : history) {
            application = application.after(recorded);
        }
        return application;
    }

    /// This application with one more event.
    public Application after(RecordedEvent recorded) {
        var longer = new ArrayList<>(history);
        longer.add(recorded);
        var written = written(recorded.event(), longer);
        var handedIn = recorded.event() instanceof WritingEvent.ApplicationSubmitted ? draft : submitted;
        if (recorded.event() instanceof ControlEvent.UserPledgeConfirmed(var user, var day)) {
            var text = pledged(submitted, user, day);
            return new Application(id, owner, phase, text, text, longer);
        }
        if (recorded.event() instanceof PledgeEvent.PledgeSigned && approval().isPresent()) {
            var text = Pledges.of(longer).written(submitted);
            return new Application(id, owner, phase, text, text, longer);
        }
        return recorded.event() instanceof ControlEvent.ChangeAccepted accepted
                ? changed(accepted, longer)
                : new Application(id, owner, PhaseAfter.of(phase, recorded.event()), written, handedIn, longer);
    }

    /// From an accepted change on the corrected text is the application.
    private Application changed(ControlEvent.ChangeAccepted accepted, List<RecordedEvent> longer) {
        var text = longer.stream()
                .map(RecordedEvent::event)
                .filter(event -> event instanceof ControlEvent.ChangeAsked asked && asked.number() == accepted.number())
                .map(event -> new Draft(((ControlEvent.ChangeAsked) event).texts()))
                .findFirst()
                .map(Pledges.of(longer)::written)
                .orElseThrow();
        return new Application(id, owner, phase, text, text, longer);
    }

    static Draft pledged(Draft text, String user, LocalDate day) {
        var pledged = text;
        for (int row : text.rows("users")) {
            if (text.text("users." + row + ".name").equals(user)) {
                pledged = pledged.with("users." + row + ".pledged", day.toString());
            }
        }
        return pledged;
    }

    private Draft written(Event event, List<RecordedEvent> longer) {
        return switch (event) {
            case WritingEvent.DraftSaved(var task, var texts) -> pledges().written(draft.with(task, texts));
            case PledgeEvent.PledgeSigned _ -> Pledges.of(longer).written(draft);
            case AttachmentEvent.FileAttached(var file) ->
                Attachments.of(longer).written(draft, file.field());
            case AttachmentEvent.FileDetached(var number) ->
                attachments()
                        .find(number)
                        .map(file -> Attachments.of(longer).written(draft, file.field()))
                        .orElse(draft);
            case ConsultationEvent.ConsultationOpened(var title, var _) -> draft.with("title", title);
            default -> draft;
        };
    }

    /// Decides a command: the events it leads to, or every reason against it.
    public Answer decide(Command command, Actor who, Instant when) {
        var role = Permissions.role(command.kind(), phase, who);
        if (role.isEmpty() || strangerAsApplicant(role.get(), who)) {
            return new Answer.Refused(List.of(refusal(command.kind(), who)), true);
        }
        var reasons = new ArrayList<Reason>();
        var events = new ArrayList<Event>();
        new Rules(this, who, when).apply(command, events, reasons);
        return reasons.isEmpty() ? new Answer.Decided(events, role.get()) : new Answer.Refused(reasons, false);
    }

    /// The commands open to an actor now.
    public List<CommandKind> openTo(Actor who) {
        return Permissions.open(phase, who).stream()
                .filter(command -> !strangerAsApplicant(
                        Permissions.role(command, phase, who).orElseThrow(), who))
                .toList();
    }

    private boolean strangerAsApplicant(ProvisionRole role, Actor who) {
        return role == ProvisionRole.APPLICANT && !owner.equals(who.account());
    }

    private Reason refusal(CommandKind command, Actor who) {
        var permission = Permissions.of(command);
        if (who.roles().contains(ProvisionRole.APPLICANT)
                && permission.roles().contains(ProvisionRole.APPLICANT)
                && !owner.equals(who.account())) {
            return Reason.of("Q03", "この申出は、作成した申出者だけが扱えます。");
        }
        if (!permission.phases().contains(phase)) {
            String phases = permission.phases().stream().sorted().map(Phase::ja).collect(Collectors.joining("・"));
            return Reason.of("Q02", "「%s」は申出が「%s」のときの操作です。いまは「%s」です。", command.ja(), phases, phase.ja());
        }
        String roles =
                permission.roles().stream().sorted().map(ProvisionRole::ja).collect(Collectors.joining("・"));
        return Reason.of("Q01", "「%s」は%sだけが行えます。", command.ja(), roles);
    }

    public Attachments attachments() {
        return Attachments.of(history);
    }

    /// The text whose users may pledge now: the draft, or after the decision the change that waits or is being written.
    public Draft usersText() {
        if (approval().isEmpty()) {
            return draft;
        }
        var changes = Changes.of(this);
        return changes.open().map(Change::after).orElse(changes.draft());
    }

    public Pledges pledges() {
        return Pledges.of(history);
    }

    /// The newest event of a kind.
    public <E extends Event> Optional<E> last(Class<E> kind) {
        return lastRecorded(kind).map(RecordedEvent::event).map(kind::cast);
    }

    /// The newest event of a kind with who and when.
    public Optional<RecordedEvent> lastRecorded(Class<? extends Event> kind) {
        return history.reversed().stream()
                .filter(recorded -> kind.isInstance(recorded.event()))
                .findFirst();
    }

    /// The requests to publish, in their order.
    public List<Publication> publications() {
        var answers = history.stream()
                .map(RecordedEvent::event)
                .filter(UseEvent.PublicationAnswered.class::isInstance)
                .map(UseEvent.PublicationAnswered.class::cast)
                .toList();
        var publications = new ArrayList<Publication>();
        for (RecordedEvent recorded : history) {
            if (recorded.event() instanceof UseEvent.PublicationAsked(var number, var request)) {
                var own = answers.stream()
                        .filter(answer -> answer.number() == number)
                        .toList();
                publications.add(new Publication(number, request, recorded.at(), own));
            }
        }
        return List.copyOf(publications);
    }

    /// Text of the application number, or the empty text before the first submission.
    public String numberText() {
        return last(WritingEvent.ApplicationNumbered.class)
                .map(event -> event.number().value())
                .orElse("");
    }

    /// The application as last submitted; it was complete then.
    public Optional<ApplicationDocument> document() {
        return version() == 0 ? Optional.empty() : Optional.of(DraftReader.asSubmitted(submitted));
    }

    /// What is approved now: the decision, or the newest accepted change.
    public Optional<Approval> approval() {
        return last(ControlEvent.ChangeAccepted.class)
                .map(ControlEvent.ChangeAccepted::approval)
                .or(() -> last(ReviewEvent.ApplicationAccepted.class).map(ReviewEvent.ApplicationAccepted::approval));
    }

    /// The steps after the recipe as last chosen; none before.
    public Repair repair() {
        return last(FileEvent.RepairChosen.class)
                .map(FileEvent.RepairChosen::repair)
                .orElse(Repair.NONE);
    }

    /// How often it was submitted.
    public int version() {
        return last(WritingEvent.ApplicationSubmitted.class)
                .map(WritingEvent.ApplicationSubmitted::version)
                .orElse(0);
    }
}
