package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.review.CouncilResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Ten thousand roads of random commands by random people at random times: what must hold holds on each of
/// them.
@DisplayName("提供の手続き: でたらめな操作の列")
class RandomRoadsTest {

    private static final int ROADS = 10_000;
    private static final int STEPS = 20;

    /// Everybody who may turn up; some hold two roles, some have no business here.
    private static final List<Actor> PEOPLE = people();

    private static final Map<CommandKind, List<Command>> COMMANDS = commands();

    /// Roads begin anywhere, so that the late stretches are walked as often as the first.
    private static final List<Application> BEGINNINGS =
            Arrays.stream(Phase.values()).map(Story::at).toList();

    private static List<Actor> people() {
        var people = new ArrayList<Actor>();
        for (ProvisionRole role : ProvisionRole.values()) {
            people.add(Story.actor(role));
        }
        people.add(Actor.of("extractor", ProvisionRole.EXTRACTOR, ProvisionRole.VERIFIER));
        people.add(Actor.of("clerk", ProvisionRole.CLERK, ProvisionRole.CHECKER, ProvisionRole.SECRETARY));
        people.add(Actor.of("stranger", ProvisionRole.APPLICANT));
        people.add(Actor.of("nobody"));
        return List.copyOf(people);
    }

    /// Commands that fit, and beside them some that reach for more than was approved.
    private static Map<CommandKind, List<Command>> commands() {
        var commands = new EnumMap<CommandKind, List<Command>>(CommandKind.class);
        for (CommandKind kind : CommandKind.values()) {
            commands.put(kind, List.of(Story.command(kind)));
        }
        commands.put(CommandKind.RECORD_EXTRACTION, extractions());
        commands.put(CommandKind.FILE_TERM, terms());
        commands.put(
                CommandKind.ACCEPT_FILE,
                List.of(Story.acceptFile(), new FileCommand.AcceptFile("0".repeat(64), Story.packed(), "別のファイル")));
        commands.put(
                CommandKind.RECORD_MEETING_RESULT,
                List.of(
                        CouncilStory.result(CouncilStory.HELD, CouncilResult.Outcome.AGREED),
                        CouncilStory.result(CouncilStory.ANNOUNCED, CouncilResult.Outcome.AGREED),
                        CouncilStory.result(CouncilStory.held("m5"), CouncilResult.Outcome.AGREED)));
        commands.put(
                CommandKind.RECORD_PAPER_ANSWER,
                List.of(
                        CouncilStory.onPaper(CouncilStory.ANNOUNCED),
                        CouncilStory.onPaper(CouncilStory.ANNOUNCED, CouncilStory.NAMESAKE)));
        return commands;
    }

    /// Terms of an application that is free, and of one that is not.
    private static List<Command> terms() {
        return List.of(
                Story.term(Term.FEE),
                Story.term(Term.PLEDGES),
                new ReviewCommand.FileTerm(Term.FEE, "納付を確認", Story.CHARGED),
                new ReviewCommand.FileTerm(Term.FEE, "納付を確認", Story.CHARGED));
    }

    private static List<Command> extractions() {
        var right = Story.record();
        var more = new ArrayList<>(right.columns());
        more.add(11);
        return List.of(
                Story.extraction(),
                new FileCommand.RecordExtraction(with(right, more), Story.CLOSINGS),
                new FileCommand.RecordExtraction(right, Story.CLOSINGS.subList(0, 1)));
    }

    private static ExtractionRecord with(ExtractionRecord right, List<Integer> columns) {
        return new ExtractionRecord(
                right.provision(),
                right.closings(),
                right.range(),
                columns,
                right.heldBack(),
                right.layoutEdition(),
                right.recipeEdition(),
                right.secretId(),
                right.rowsIn(),
                right.rowsOut(),
                right.persons(),
                right.dataSha256(),
                right.layoutSha256(),
                right.risk());
    }

    @Test
    @DisplayName("1万通りの操作の列で、守るべきことが守られ、どの段階にも行き着く")
    void everyRoadKeepsTheInvariants() {
        var reached = EnumSet.noneOf(Phase.class);
        for (int seed = 0; seed < ROADS; seed++) {
            reached.addAll(walk(new Random(seed)));
        }
        assertThat(reached)
                .contains(
                        Phase.COUNCIL_REVIEW,
                        Phase.REFUSED,
                        Phase.WITHDRAWN,
                        Phase.VERIFYING,
                        Phase.DELIVERED,
                        Phase.IN_USE,
                        Phase.STOPPED,
                        Phase.AWAITING_REPORT,
                        Phase.CLOSED);
    }

    private static Set<Phase> walk(Random random) {
        var application = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()));
        var reached = EnumSet.noneOf(Phase.class);
        var now = Story.START;
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(pause(random));
            var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
            var command = command(application, who, random);
            if (application.decide(command, who, now) instanceof Answer.Decided(var events, var role)) {
                for (Event event : events) {
                    var recorded = new RecordedEvent(application.history().size() + 1, now, who.account(), role, event);
                    check(application, recorded);
                    application = application.after(recorded);
                }
                reached.add(application.phase());
            }
        }
        assertThat(Application.fold(application.id(), application.owner(), application.history()))
                .isEqualTo(application);
        return reached;
    }

    /// Mostly minutes, now and then weeks, seldom years: periods end under way.
    private static Duration pause(Random random) {
        int kind = random.nextInt(200);
        return kind == 0 ? Duration.ofDays(600) : kind < 4 ? Duration.ofDays(20) : Duration.ofMinutes(7);
    }

    private static Command command(Application application, Actor who, Random random) {
        var open = application.openTo(who).stream()
                .filter(kind -> random.nextInt(4) > 0 || !ENDING.contains(kind))
                .toList();
        var kinds = open.isEmpty() || random.nextInt(8) == 0 ? Arrays.asList(CommandKind.values()) : open;
        var choices = COMMANDS.get(kinds.get(random.nextInt(kinds.size())));
        return choices.get(random.nextInt(choices.size()));
    }

    /// Commands after which little can happen; chosen less often.
    private static final Set<CommandKind> ENDING =
            EnumSet.of(CommandKind.WITHDRAW, CommandKind.REFUSE_APPLICATION, CommandKind.STOP_PROVISION);

    private static void notInConflict(Application before, String member) {
        boolean ruledOut = before.last(CouncilEvent.ConflictRuledOut.class).isPresent();
        assertThat(member.equals(CouncilStory.NAMESAKE.id()) && !ruledOut)
                .as("no opinion of somebody in conflict")
                .isFalse();
    }

    private static void check(Application before, RecordedEvent recorded) {
        boolean letter = recorded.event() instanceof CouncilEvent.LetterIssued;
        boolean looksBack = before.phase() == Phase.CLOSED && recorded.event() instanceof ControlEvent;
        boolean fee = before.phase() == Phase.WITHDRAWN && recorded.event() instanceof FeeEvent;
        assertThat(before.phase().over() && !letter && !looksBack && !fee && !destroysWhatIsLeft(recorded.event()))
                .as(
                        "nothing after the end but its letter, incidents, audits, sanctions, the fee, what is left to destroy")
                .isFalse();
        switch (recorded.event()) {
            case ReviewEvent.FormalCheckPassed _ -> secondPersonChecked(before, recorded);
            case ReviewEvent.ApplicationAccepted _ ->
                assertThat(before.last(ReviewEvent.FormalCheckPassed.class)).isPresent();
            case FileEvent.FileBuilt(var record) -> insideTheDecision(before, recorded, record);
            case FileEvent.FileVerified _, FileEvent.PackageMade _ -> anotherVerifies(before, recorded);
            case FileEvent.HandedOver _ -> handedOverInTime(before, recorded);
            case FeeEvent.FeeRefunded(var amount, var _, var _) ->
                assertThat(amount).isLessThanOrEqualTo(FeeAccount.of(before).toRefund());
            case UseEvent.CaseClosed _ -> {
                assertThat(FeeAccount.of(before).due()).as("nothing is owed").isZero();
                assertThat(FeeAccount.of(before).toRefund())
                        .as("nothing is kept")
                        .isZero();
            }
            case CouncilEvent.OpinionGiven given -> notInConflict(before, given.member());
            case CouncilEvent.MembersCounted(var _, var takingPart, var excluded) ->
                assertThat(takingPart).isNotEmpty().noneMatch(excluded::contains);
            default -> {}
        }
    }

    /// A list or a medium of a case that is over is destroyed all the same, and that is recorded.
    private static boolean destroysWhatIsLeft(Event event) {
        return event instanceof DeliveryEvent.ListDestroyed || event instanceof DeliveryEvent.MediumDestroyed;
    }

    private static void secondPersonChecked(Application before, RecordedEvent recorded) {
        assertThat(account(before, ReviewEvent.FormalCheckRecorded.class)).isNotEqualTo(recorded.account());
    }

    private static void insideTheDecision(Application before, RecordedEvent recorded, ExtractionRecord record) {
        var accepted = before.last(ReviewEvent.ApplicationAccepted.class);
        assertThat(accepted).as("accepted before").isPresent();
        assertThat(before.last(ReviewEvent.TermsCompleted.class))
                .as("terms before")
                .isPresent();
        paidOrExempt(before);
        var approval = before.approval().orElseThrow();
        assertThat(approval.items()).containsAll(record.columns());
        assertThat(record.range()).isEqualTo(approval.range());
        assertThat(approval.range().years())
                .containsAll(record.closings().stream()
                        .map(closing -> closing.year())
                        .toList());
        assertThat(OfficeDay.of(recorded.at()))
                .isBeforeOrEqualTo(approval.period().end());
    }

    /// No file is made while a fee is unpaid: it was paid as invoiced, exempted, or found free.
    private static void paidOrExempt(Application before) {
        var account = FeeAccount.of(before);
        boolean free = before.last(FeeEvent.FeeFoundFree.class).isPresent();
        assertThat(account.exempted() || free || account.invoiced() > 0)
                .as("the fee was asked for")
                .isTrue();
        assertThat(account.due()).as("nothing is unpaid").isZero();
    }

    private static void anotherVerifies(Application before, RecordedEvent recorded) {
        assertThat(account(before, FileEvent.FileBuilt.class)).isNotEqualTo(recorded.account());
    }

    private static void handedOverInTime(Application before, RecordedEvent recorded) {
        assertThat(before.last(FileEvent.FileVerified.class)).isPresent();
        Instant end = before.approval()
                .orElseThrow()
                .period()
                .end()
                .plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Asia/Tokyo"))
                .toInstant();
        assertThat(recorded.at()).isBefore(end);
    }

    private static String account(Application before, Class<? extends Event> kind) {
        Optional<RecordedEvent> last = before.lastRecorded(kind);
        assertThat(last).as("%s before", kind.getSimpleName()).isPresent();
        return last.orElseThrow().account();
    }
}
