package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.LineAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("申出: 操作から出来事へ")
class ApplicationTest {

    private static List<String> refusals(Application application, Command command, Actor who) {
        return switch (application.decide(command, who, Story.START.plusSeconds(9000))) {
            case Answer.Decided decided -> throw new AssertionError("decided: " + decided.events());
            case Answer.Refused(var reasons, var _) ->
                reasons.stream().map(Reason::id).toList();
        };
    }

    @Test
    @DisplayName("出来事だけから同じ申出が組み立て直せる")
    void historyRebuildsTheApplication() {
        var closed = Story.at(Phase.CLOSED);
        assertThat(Application.fold(closed.id(), closed.owner(), closed.history()))
                .isEqualTo(closed);
    }

    @Test
    @DisplayName("申出番号は初めの提出で1度だけ付く")
    void numberIsGivenOnce() {
        var again = Story.append(Story.at(Phase.RETURNED), Story.submit(), Story.APPLICANT, Story.START);
        assertThat(again.numberText()).isEqualTo("X2026-0005");
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.history().stream().filter(e -> e.event() instanceof WritingEvent.ApplicationNumbered))
                .hasSize(1);
    }

    @Test
    @DisplayName("空の申出を出すと、足りないものがすべて一度に示される")
    void emptyDraftShowsAllReasons() {
        var empty = Story.begin()
                .does(Story.APPLICANT, new WritingCommand.OpenDraft())
                .application();
        assertThat(refusals(empty, Story.submit(), Story.APPLICANT))
                .hasSizeGreaterThan(20)
                .contains("N01");
    }

    @Test
    @DisplayName("機械の答えと違う点検には理由が要る")
    void overrulingNeedsANote() {
        var lines = new ArrayList<>(Story.answers());
        lines.replaceAll(
                line -> line.line().equals("7-1") ? new LineAnswer("7-1", LineAnswer.Verdict.MISSING, "") : line);
        assertThat(refusals(Story.at(Phase.FORMAL_CHECK), Story.check(lines, ""), Story.CLERK))
                .containsExactly("V02", "V04");
    }

    @Test
    @DisplayName("形式点検を記録した人は確認できない")
    void theClerkDoesNotConfirm() {
        var both = Actor.of("clerk", ProvisionRole.CLERK, ProvisionRole.CHECKER);
        assertThat(refusals(Story.at(Phase.SECOND_CHECK), new ReviewCommand.ConfirmFormalCheck(), both))
                .containsExactly("V05");
    }

    @Test
    @DisplayName("抽出した人は点検も包み直しもできない")
    void theExtractorDoesNotVerify() {
        var both = Actor.of("extractor", ProvisionRole.EXTRACTOR, ProvisionRole.VERIFIER);
        assertThat(refusals(Story.at(Phase.VERIFYING), Story.acceptFile(), both))
                .containsExactly("F04");
        assertThat(refusals(Story.at(Phase.VERIFYING), new FileCommand.RejectFile("x"), both))
                .containsExactly("F04");
        assertThat(refusals(Story.at(Phase.HANDING_OVER), Story.command(CommandKind.PACK_AGAIN), both))
                .containsExactly("F04");
    }

    @Test
    @DisplayName("作り直したファイルが違えば承認できない")
    void differentBytesAreNotVerified() {
        var other = new FileCommand.AcceptFile("0".repeat(64), Story.packed(), "");
        assertThat(refusals(Story.at(Phase.VERIFYING), other, Story.VERIFIER)).containsExactly("F06");
    }

    @Test
    @DisplayName("応諾にない列を持つファイルは記録できない")
    void aFileWithAnotherColumnIsRefused() {
        var record = Story.record();
        var columns = new ArrayList<>(record.columns());
        columns.add(64);
        var wider = new dev.todoke.provision.extraction.ExtractionRecord(
                record.provision(),
                record.closings(),
                record.range(),
                columns,
                record.heldBack(),
                record.layoutEdition(),
                record.recipeEdition(),
                record.secretId(),
                record.rowsIn(),
                record.rowsOut(),
                record.persons(),
                record.dataSha256(),
                record.layoutSha256(),
                record.risk());
        assertThat(refusals(
                        Story.at(Phase.EXTRACTING),
                        new FileCommand.RecordExtraction(wider, Story.CLOSINGS),
                        Story.EXTRACTOR))
                .containsExactly("F03");
    }

    @Test
    @DisplayName("不承認の意見のあとは応諾できず、不応諾にはできる")
    void disagreedCannotBeAccepted() {
        var disagreed = Story.heard()
                .does(Story.SECRETARY, Story.council(CouncilResult.Outcome.DISAGREED))
                .application();
        assertThat(refusals(disagreed, Story.acceptance(), Story.DECIDER)).containsExactly("V22");
        assertThat(Story.append(disagreed, Story.refusal(), Story.DECIDER, Story.START)
                        .phase())
                .isEqualTo(Phase.REFUSED);
    }

    @Test
    @DisplayName("決裁で外した項目は応諾の内容に残らない")
    void withheldItemsAreNotApproved() {
        var accept = new ReviewCommand.AcceptApplication(
                "8保第1号", Story.TODAY, new TreeSet<>(List.of(6, 25)), Story.number());
        var accepted = Story.append(Story.at(Phase.DECISION), accept, Story.DECIDER, Story.START);
        assertThat(accepted.last(ReviewEvent.ApplicationAccepted.class)
                        .orElseThrow()
                        .approval()
                        .items())
                .containsExactly(1, 2, 3, 4, 5, 10, 13, 19, 24);
    }

    @Test
    @DisplayName("決裁の不備はすべて一度に示される")
    void allReasonsOfADecisionAtOnce() {
        var bad = new ReviewCommand.AcceptApplication(
                " ", LocalDate.of(2027, 1, 1), new TreeSet<>(List.of(40)), Story.number());
        assertThat(refusals(Story.at(Phase.DECISION), bad, Story.DECIDER)).containsExactly("V20", "V21", "V23");
    }

    @Test
    @DisplayName("継続審議は審査にとどまり、条件付は条件の確認を待つ")
    void councilOutcomes() {
        assertThat(Story.heard()
                        .does(Story.SECRETARY, Story.council(CouncilResult.Outcome.CONTINUED))
                        .application()
                        .phase())
                .isEqualTo(Phase.COUNCIL_REVIEW);
        var conditional = Story.at(Phase.CONDITIONAL);
        assertThat(refusals(conditional, new ReviewCommand.ConfirmConditions(List.of()), Story.SECRETARY))
                .containsExactly("V19");
        assertThat(Story.append(
                                conditional,
                                new ReviewCommand.ConfirmConditions(List.of("受領")),
                                Story.SECRETARY,
                                Story.START)
                        .phase())
                .isEqualTo(Phase.DECISION);
    }

    @Test
    @DisplayName("受け取りの照合値が違えば利用は始まらない")
    void aWrongChecksumDoesNotBeginUse() {
        assertThat(refusals(Story.at(Phase.DELIVERED), new UseCommand.ConfirmReceipt("0".repeat(64)), Story.APPLICANT))
                .containsExactly("U01");
        var begun = Story.at(Phase.IN_USE).last(UseEvent.UseBegan.class).orElseThrow();
        assertThat(begun).isEqualTo(new UseEvent.UseBegan(LocalDate.of(2026, 4, 1), LocalDate.of(2029, 3, 31)));
    }

    @Test
    @DisplayName("利用期間が過ぎたら提供できない")
    void nothingLeavesAfterThePeriod() {
        var late = Instant.parse("2029-04-01T00:00:00Z");
        var answer = Story.at(Phase.HANDING_OVER).decide(new FileCommand.HandOver(Way.DOWNLOAD, ""), Story.CLERK, late);
        assertThat(((Answer.Refused) answer).reasons()).extracting(Reason::id).containsExactly("F09");
    }

    @Test
    @DisplayName("でたらめな操作を続けても、応諾と誓約なしに抽出へ進まず、抽出者と点検者は別人である")
    void randomCommandsKeepTheInvariants() {
        var actors = List.of(
                Story.APPLICANT,
                Story.CLERK,
                Story.CHECKER,
                Story.SECRETARY,
                Story.DECIDER,
                Story.EXTRACTOR,
                Story.VERIFIER,
                Actor.of("all", ProvisionRole.values()));
        var reached = EnumSet.noneOf(Phase.class);
        var delivered = Story.at(Phase.DELIVERED);
        for (int seed = 0; seed < 200; seed++) {
            var random = new SplittableRandom(seed);
            var application = seed % 10 > 0 ? Story.at(Phase.FORMAL_CHECK) : delivered;
            for (int step = 0; step < 60; step++) {
                var who = actors.get(random.nextInt(actors.size()));
                boolean beside = random.nextInt(20) == 0;
                var open = application.openTo(who).stream()
                        .filter(kind -> Story.command(kind) instanceof ControlCommand == beside)
                        .toList();
                if (open.isEmpty()) {
                    continue;
                }
                var kind = open.get(random.nextInt(open.size()));
                boolean ends = kind == CommandKind.WITHDRAW
                        || kind == CommandKind.REFUSE_APPLICATION
                        || kind == CommandKind.STOP_PROVISION;
                var term = random.nextBoolean() ? Term.FEE : Term.PLEDGES;
                var command = kind == CommandKind.FILE_TERM ? Story.term(term) : Story.command(kind);
                if (!(ends && random.nextInt(10) > 0)
                        && application.decide(command, who, Story.START.plusSeconds(step)) instanceof Answer.Decided) {
                    application = Story.append(application, command, who, Story.START.plusSeconds(step));
                }
            }
            keepsInvariants(application);
            reached.add(application.phase());
        }
        assertThat(reached).contains(Phase.CLOSED);
    }

    private static void keepsInvariants(Application application) {
        var history = application.history();
        for (int i = 0; i < history.size(); i++) {
            var before = Application.fold("a-1", "researcher", history.subList(0, i));
            switch (history.get(i).event()) {
                case FileEvent.FileBuilt _ -> {
                    assertThat(before.last(ReviewEvent.ApplicationAccepted.class))
                            .isPresent();
                    assertThat(before.last(ReviewEvent.TermsCompleted.class)).isPresent();
                }
                case FileEvent.FileVerified _ ->
                    assertThat(history.get(i).account())
                            .isNotEqualTo(before.lastRecorded(FileEvent.FileBuilt.class)
                                    .orElseThrow()
                                    .account());
                case ReviewEvent.FormalCheckPassed _ ->
                    assertThat(history.get(i).account())
                            .isNotEqualTo(before.lastRecorded(ReviewEvent.FormalCheckRecorded.class)
                                    .orElseThrow()
                                    .account());
                case FileEvent.HandedOver _ ->
                    assertThat(before.last(FileEvent.FileVerified.class)).isPresent();
                default -> assertThat(history.get(i).position()).isEqualTo(i + 1);
            }
        }
    }
}
