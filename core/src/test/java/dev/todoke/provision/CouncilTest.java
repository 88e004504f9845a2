package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.Conflict;
import dev.todoke.provision.council.ConflictSearch;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.council.Difference;
import dev.todoke.provision.council.ItemMatrix;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.council.Tally;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.CouncilResult.Opinion;
import dev.todoke.provision.review.CouncilResult.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("審議会: 議題・利益相反・意見・結果")
class CouncilTest {

    private static List<String> refused(Story story, Actor who, Command command) {
        var answer = story.application().decide(command, who, Story.START.plusSeconds(9000));
        return answer instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    private static Story onAgenda() {
        return Story.heard().does(Story.SECRETARY, CouncilStory.put());
    }

    @Test
    @DisplayName("議題に加え、意見を聞き、開催した会議の結果を記録すると決裁に進む")
    void fromAgendaToDecision() {
        var story = onAgenda()
                .does(CouncilStory.MEMBER, CouncilStory.opinion(CouncilStory.ANNOUNCED, CouncilStory.FIRST))
                .does(Story.SECRETARY, CouncilStory.onPaper(CouncilStory.ANNOUNCED))
                .does(Story.SECRETARY, CouncilStory.result(CouncilStory.HELD, Outcome.AGREED));
        assertThat(story.application().phase()).isEqualTo(Phase.DECISION);
        var result = story.application()
                .last(ReviewEvent.CouncilResultRecorded.class)
                .orElseThrow()
                .result();
        assertThat(result.present()).isEqualTo(3);
        assertThat(result.quorum()).isEqualTo(3);
        assertThat(story.application().last(CouncilEvent.MembersCounted.class).orElseThrow())
                .isEqualTo(new CouncilEvent.MembersCounted(
                        "k1", new TreeSet<>(List.of("m1", "m2", "m3")), new TreeSet<>(List.of("m5"))));
        assertThat(Deliberation.meetingOf(story.application())).isEmpty();
    }

    @Test
    @DisplayName("議題は一つの会議だけ。締切のあとと開催した会議には加えられない")
    void oneMeetingAtATime() {
        assertThat(refused(onAgenda(), Story.SECRETARY, CouncilStory.put())).containsExactly("G16");
        assertThat(refused(Story.heard(), Story.SECRETARY, new CouncilCommand.PutOnAgenda(CouncilStory.HELD, 1)))
                .containsExactly("G17");
        var closed = new Meeting(
                "k2",
                "第2回",
                Story.TODAY.plusDays(3),
                Story.TODAY.minusDays(1),
                CouncilResult.Way.ROOM,
                "会議室",
                new Quorum.Fixed(3),
                CouncilStory.ROOM.standing());
        assertThat(refused(Story.heard(), Story.SECRETARY, new CouncilCommand.PutOnAgenda(closed, 1)))
                .containsExactly("G18");
    }

    @Test
    @DisplayName("議題から外した申出は、次の会議の議題にできる")
    void droppedAndPutAgain() {
        var story = onAgenda()
                .does(Story.SECRETARY, new CouncilCommand.TakeOffAgenda(CouncilStory.ROOM, "資料が間に合わない"))
                .does(Story.SECRETARY, CouncilStory.put());
        assertThat(Deliberation.meetingOf(story.application())).contains("k1");
    }

    @Test
    @DisplayName("議題の申出の結果は、会議を通さずには記録できない")
    void noWayAroundTheMeeting() {
        assertThat(refused(onAgenda(), Story.SECRETARY, Story.council(Outcome.AGREED)))
                .contains("G38");
    }

    @Test
    @DisplayName("申出者又は利用者と同じ氏名の委員は、機械が見つける。字の間と幅は問わない")
    void namesakeIsFound() {
        var draft = new Draft(new TreeMap<>(Map.of("users.1.name", "ﾃｽﾄ 花子(架空)", "party-name", "架空大学")));
        var search = new ConflictSearch("owner-1", draft);
        assertThat(search.of(named("テスト花子", "")).map(Conflict::ground)).contains(Conflict.Ground.NAME);
        assertThat(search.of(named("テスト 花代", ""))).isEmpty();
        assertThat(search.of(named("別の 人", "owner-1")).map(Conflict::ground)).contains(Conflict.Ground.ACCOUNT);
        assertThat(search.samePlace(named("別の 人", ""))).isTrue();
    }

    private static Member named(String name, String account) {
        return new Member(
                "m9",
                name,
                "架空大学",
                "疫学",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2027, 3, 31),
                account,
                new Pledge.NotYet());
    }

    @Test
    @DisplayName("利益相反の委員は意見を述べられず、申告すると前の意見も数えない")
    void conflictTakesTheOpinionAway() {
        var story = onAgenda()
                .does(CouncilStory.MEMBER, CouncilStory.opinion(CouncilStory.ANNOUNCED, CouncilStory.FIRST))
                .does(
                        CouncilStory.MEMBER,
                        new CouncilCommand.AnswerAsMember(
                                CouncilStory.ANNOUNCED, CouncilStory.FIRST, new MemberAnswer.OwnConflict("共同研究者")));
        assertThat(Deliberation.of(story.application(), "k1").opinions()).isEmpty();
        assertThat(refused(
                        story, CouncilStory.MEMBER, CouncilStory.opinion(CouncilStory.ANNOUNCED, CouncilStory.FIRST)))
                .containsExactly("G28");
        assertThat(refused(story, Story.SECRETARY, CouncilStory.result(CouncilStory.HELD, Outcome.AGREED)))
                .as("残る3人のうち2人なら過半数")
                .isEmpty();
        assertThat(refused(story, Story.SECRETARY, CouncilStory.result(CouncilStory.held("m1", "m2"), Outcome.AGREED)))
                .as("3人のうち1人では足りない")
                .containsExactly("V12");
    }

    @Test
    @DisplayName("同姓同名と確認した委員は加わり、定足数の母数も増える")
    void namesakeRuledOut() {
        var story =
                onAgenda().does(Story.SECRETARY, new CouncilCommand.RuleOutConflict(CouncilStory.NAMESAKE, "生年の違う別の方"));
        var deliberation = Deliberation.of(story.application(), "k1");
        assertThat(deliberation.eligible(CouncilStory.ALL, Story.TODAY, story.application()))
                .hasSize(5);
        assertThat(refused(story, Story.SECRETARY, new CouncilCommand.RuleOutConflict(CouncilStory.FIRST, "別の方")))
                .containsExactly("G32");
    }

    @Test
    @DisplayName("委員は自分の意見だけ、窓口は書面で答える委員の分だけを書ける")
    void everybodyForThemselves() {
        assertThat(refused(
                        onAgenda(),
                        CouncilStory.MEMBER,
                        CouncilStory.opinion(CouncilStory.ANNOUNCED, CouncilStory.SECOND)))
                .containsExactly("G23");
        var forFirst = new CouncilCommand.RecordPaperAnswer(
                CouncilStory.ANNOUNCED, CouncilStory.FIRST, new MemberAnswer.Abstention(""));
        assertThat(refused(onAgenda(), Story.SECRETARY, forFirst)).containsExactly("G24");
    }

    @Test
    @DisplayName("不適と条件には理由が要り、10の観点がそろわないと意見にならない")
    void opinionIsWhole() {
        var bare = CouncilStory.opinion(CouncilStory.ANNOUNCED, CouncilStory.FIRST, Opinion.UNFITTING, "");
        assertThat(refused(onAgenda(), CouncilStory.MEMBER, bare)).hasSize(10).containsOnly("G31");
        var empty = new CouncilCommand.AnswerAsMember(
                CouncilStory.ANNOUNCED, CouncilStory.FIRST, new MemberAnswer.Opinion(List.of(), ""));
        assertThat(refused(onAgenda(), CouncilStory.MEMBER, empty)).hasSize(10).containsOnly("V13");
    }

    @Test
    @DisplayName("不適とした委員がいる観点を適とするには、まとまり方を書く")
    void objectionsDoNotVanish() {
        var story = onAgenda()
                .does(
                        CouncilStory.MEMBER,
                        CouncilStory.opinion(CouncilStory.ANNOUNCED, CouncilStory.FIRST, Opinion.UNFITTING, "範囲が広すぎる"));
        var tallies = Tally.of(Deliberation.of(story.application(), "k1").opinions());
        assertThat(tallies.getFirst().proposed()).containsExactly(Opinion.UNFITTING);
        assertThat(tallies.getFirst().notes()).containsExactly("範囲が広すぎる");
        assertThat(refused(story, Story.SECRETARY, CouncilStory.result(CouncilStory.HELD, Outcome.AGREED)))
                .hasSize(10)
                .containsOnly("G36");
    }

    @Test
    @DisplayName("開催が記録されるまで結果は出せない")
    void notBeforeTheMeeting() {
        assertThat(refused(onAgenda(), Story.SECRETARY, CouncilStory.result(CouncilStory.ANNOUNCED, Outcome.AGREED)))
                .containsExactly("G34", "V12");
    }

    @Test
    @DisplayName("書面の会議は、全員が答えるか期日が過ぎるまで終わらない。棄権も出席に数える")
    void writtenMeeting() {
        var story = onAgenda()
                .does(CouncilStory.MEMBER, CouncilStory.opinion(CouncilStory.WRITTEN, CouncilStory.FIRST))
                .does(Story.SECRETARY, CouncilStory.onPaper(CouncilStory.WRITTEN));
        assertThat(refused(story, Story.SECRETARY, CouncilStory.result(CouncilStory.WRITTEN, Outcome.AGREED)))
                .containsExactly("G35", "V12");
        story.does(Actor.of("account-2", ProvisionRole.MEMBER), abstains(CouncilStory.SECOND))
                .does(Actor.of("account-4", ProvisionRole.MEMBER), abstains(CouncilStory.FOURTH))
                .does(Story.SECRETARY, CouncilStory.result(CouncilStory.WRITTEN, Outcome.AGREED));
        assertThat(story.application()
                        .last(ReviewEvent.CouncilResultRecorded.class)
                        .orElseThrow()
                        .result()
                        .present())
                .isEqualTo(4);
    }

    private static Command abstains(Member member) {
        return new CouncilCommand.AnswerAsMember(CouncilStory.WRITTEN, member, new MemberAnswer.Abstention("専門外"));
    }

    @Test
    @DisplayName("継続審議の申出は次の会議の議題になり、前の意見は数えない")
    void continuedStartsAnew() {
        var story = onAgenda()
                .does(CouncilStory.MEMBER, CouncilStory.opinion(CouncilStory.ANNOUNCED, CouncilStory.FIRST))
                .does(Story.SECRETARY, CouncilStory.result(CouncilStory.HELD, Outcome.CONTINUED));
        assertThat(story.application().phase()).isEqualTo(Phase.COUNCIL_REVIEW);
        var next = new Meeting(
                "k2",
                "第2回",
                Story.TODAY.plusDays(30),
                Story.TODAY.plusDays(20),
                CouncilResult.Way.ONLINE,
                "会議用の部屋",
                new Quorum.MoreThanHalf(),
                CouncilStory.ROOM.standing());
        story.does(Story.SECRETARY, new CouncilCommand.PutOnAgenda(next, 3));
        var deliberation = Deliberation.of(story.application(), "k2");
        assertThat(deliberation.onAgenda()).isTrue();
        assertThat(deliberation.paper()).isEqualTo(3);
        assertThat(deliberation.opinions()).isEmpty();
        assertThat(Deliberation.of(story.application(), "k1").opinions()).hasSize(1);
    }

    @Test
    @DisplayName("補正した版は、前の版と違う欄だけを示す")
    void differenceOfVersions() {
        var story = Story.submitted().does(Story.CLERK, Story.returned());
        var texts = new TreeMap<>(Story.basis());
        texts.put("title", "食道がんの多重がんに関する研究(改)");
        story.does(Story.APPLICANT, new WritingCommand.SaveDraft("basis", texts))
                .does(Story.APPLICANT, Story.submit());
        assertThat(Difference.sinceLastVersion(story.application()))
                .containsExactly(new Difference("title", "食道がんの多重がんに関する研究", "食道がんの多重がんに関する研究(改)"));
    }

    @Test
    @DisplayName("手法ごとの項目から対応表ができ、どの手法も使わない項目が分かる")
    void itemsAndMethods() {
        var draft = new Draft(new TreeMap<>(Map.of(
                "items", "4,5,24,66,67",
                "methods.1.name", "生存率",
                "methods.1.items", "4、66-67",
                "methods.2.name", "件数",
                "methods.2.items", "4, 5")));
        var matrix = ItemMatrix.of(draft);
        assertThat(matrix.methods().getFirst().items()).containsExactly(4, 66, 67);
        assertThat(matrix.unused()).containsExactly(24);
    }

    @Test
    @DisplayName("委員と会議の記載の誤りはまとめて言う")
    void entriesAreChecked() {
        var member = new Member(
                "m",
                "",
                "",
                "",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2025, 3, 31),
                "",
                new Pledge.Signed(LocalDate.of(2030, 1, 1)));
        assertThat(member.objections(Story.TODAY)).extracting(Reason::id).containsExactly("G01", "G02", "G03", "G04");
        var meeting = new Meeting(
                "k",
                "",
                Story.TODAY,
                Story.TODAY.plusDays(1),
                CouncilResult.Way.ROOM,
                "",
                new Quorum.Fixed(1),
                CouncilStory.HELD.standing());
        assertThat(meeting.objections()).extracting(Reason::id).containsExactly("G05", "G06", "G07", "G08");
        assertThat(CouncilStory.ROOM.objectionsToHold(
                        new TreeSet<>(List.of("m7")), CouncilStory.ALL, Story.TODAY.minusDays(1)))
                .extracting(Reason::id)
                .containsExactly("G11", "G12", "G13");
    }
}
