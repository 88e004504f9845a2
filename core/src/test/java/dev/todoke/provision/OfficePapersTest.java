package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.council.Standing;
import dev.todoke.provision.paper.CouncilPapers;
import dev.todoke.provision.paper.OfficePapers;
import dev.todoke.provision.paper.PaperCalendar;
import dev.todoke.provision.paper.PaperOffice;
import dev.todoke.provision.paper.PaperTexts;
import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.review.CouncilResult.Outcome;
import dev.todoke.provision.review.FormalCheckList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("窓口と審議会の紙面")
class OfficePapersTest {

    private static final PaperOffice OFFICE = new PaperOffice("架空県知事", "架空県がん登録情報利用等審議会", PaperCalendar.ERA);

    private static OfficePapers papers(Story story) {
        var application = story.application();
        return new OfficePapers(
                application,
                PaperTexts.shipped(),
                OFFICE,
                FormalCheckList.compute(application.submitted(), List.of()),
                Story.TODAY);
    }

    private static String text(Story story, String form) {
        return papers(story).paper(form).orElseThrow().content();
    }

    @Test
    @DisplayName("形式点検書は、点検の答えと機械の答えと理由を並べる")
    void formalCheck() {
        assertThat(text(Story.heard(), OfficePapers.CHECK))
                .contains("［申出番号X2026-0005］形式点検書", "確認日　令和8年4月1日", "（6）利用期間", "該当なし（", "目視");
    }

    @Test
    @DisplayName("審査報告書は審議会名、10の観点、結果と定足数を示す")
    void councilReport() {
        assertThat(text(Story.heard().does(Story.SECRETARY, Story.council(Outcome.AGREED_WITH_CONDITIONS)), "5-2"))
                .contains("架空県がん登録情報利用等審議会", "（10）その他", "条件付承認", "公表前に窓口に示すこと", "出席5人、定足数4人");
    }

    @Test
    @DisplayName("応諾の通知は文書番号・日付・提供番号・期間を示し、決裁の前は案として番号と日付が空く")
    void acceptanceLetter() {
        assertThat(text(Story.accepted(), OfficePapers.ACCEPTANCE))
                .contains(
                        "様式第6-1号",
                        "8保第123号",
                        "令和8年4月1日付けで申出のあった情報（申出番号X2026-0005）",
                        "T2026-0005-1",
                        "提供を受けた日から令和11年3月31日まで");
        assertThat(papers(Story.agreed()).paper(OfficePapers.ACCEPTANCE)).isEmpty();
        assertThat(text(Story.agreed(), OfficePapers.PACKET))
                .contains("起　案", "次の案により通知し、情報を提供してよろしいか。", "文書番号", "様式第6-1号", "様式第5-1号", "様式第5-2号", "申出の要約");
    }

    @Test
    @DisplayName("不承認のときの起案は、提供しない通知の案になる")
    void packetOfRefusal() {
        var story = Story.heard().does(Story.SECRETARY, Story.council(Outcome.DISAGREED));
        assertThat(text(story, OfficePapers.PACKET))
                .contains("提供しないことを通知してよろしいか", "様式第6-2号")
                .doesNotContain("様式第6-1号");
        assertThat(text(story.does(Story.DECIDER, Story.refusal()), OfficePapers.REFUSAL))
                .contains("8保第124号", "目的が法の趣旨に合わないため");
    }

    @Test
    @DisplayName("補正の依頼は、不備の項目だけを挙げる")
    void defects() {
        assertThat(text(Story.submitted().does(Story.CLERK, Story.returned()), OfficePapers.DEFECTS))
                .contains("申出書類の補正について", "8-2", "公表方法を直してください。")
                .doesNotContain("9-1");
    }

    @Test
    @DisplayName("送った通知は、様式の版と照合値とともに一度だけ記録される")
    void letterIsIssuedOnce() {
        var story = Story.accepted();
        var letter = papers(story).paper(OfficePapers.ACCEPTANCE).orElseThrow();
        var issue = new CouncilCommand.IssueLetter(letter.number(), letter.edition(), letter.sha256());
        story.does(Story.CLERK, issue);
        assertThat(story.application()
                        .last(CouncilEvent.LetterIssued.class)
                        .orElseThrow()
                        .edition())
                .contains("2022-08-01");
        assertThat(story.application().decide(issue, Story.CLERK, Story.START.plusSeconds(9000)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reasons().getFirst().id()).isEqualTo("G39"));
    }

    @Test
    @DisplayName("回収資料は委員の番号をどのページにも示し、利益相反の申出を入れない")
    void papersOfAMember() {
        var application =
                Story.heard().does(Story.SECRETARY, CouncilStory.put()).application();
        var council = new CouncilPapers(CouncilStory.ANNOUNCED, List.of(application), PaperTexts.shipped(), OFFICE);
        var first = council.papersOf(CouncilStory.FIRST, 3);
        assertThat(first.edition()).startsWith("回収資料　No. 3");
        assertThat(first.content()).contains("公衆 衛　委員", "申出の要約", "様式第2-1号", "多重がんの割合を明らかにする");
        var namesake = council.papersOf(CouncilStory.NAMESAKE, 5);
        assertThat(namesake.content()).contains("利益相反のため配付しない").doesNotContain("様式第2-1号", "多重がんの割合を明らかにする");
    }

    @Test
    @DisplayName("公表前確認の結果は、見つかった場所と決まりを並べ、表の数は繰り返さない")
    void answerToAPublication() {
        var found = List.of(new FoundPlace("P02", "表1", "B2"), new FoundPlace("P09", "", ""));
        var held = new UseCommand.AnswerPublicationCheck(
                1, false, "胃の行を伏せ直してください。", new TreeSet<>(List.of("P02")), "8保第300号", found);
        var story = Story.inUse()
                .does(Story.APPLICANT, Story.askPublication())
                .does(Story.CLERK, held)
                .does(Story.APPLICANT, Story.askPublication())
                .does(Story.CLERK, new UseCommand.AnswerPublicationCheck(2, true, "", new TreeSet<>()));
        assertThat(text(story, "K-8.1"))
                .contains("8保第300号", "第1回", "公表を待ってください", "表1", "B2", "P02", "引き算で求められる", "文章", "2026-1版")
                .doesNotContain("120");
        assertThat(text(story, "K-8.2")).contains("公表して差し支えありません").doesNotContain("見つかったところ");
        assertThat(papers(story).paper("K-8")).isEmpty();
        assertThat(papers(story).paper("K-8.1").orElseThrow().code()).startsWith("TODOKE/K-8.1/X2026-0005/1/");
    }

    @Test
    @DisplayName("変更申出への回答は、結果と変わるところと文書番号を示す")
    void answerToAChange() {
        var story = Story.inUse()
                .does(Story.APPLICANT, new ControlCommand.SaveChange("users", ChangeTest.secondUser()))
                .does(Story.APPLICANT, Story.command(CommandKind.ASK_CHANGE));
        assertThat(papers(story).paper("K-9.1")).isEmpty();
        story.does(Story.CLERK, new ControlCommand.AnswerChange(ChangeTest.verdict(true, "誓約書を先に出してください。")));
        assertThat(text(story, "K-9.1"))
                .contains("第1回", "承認します。", "研究 二郎", "誓約書を先に出してください。", "T2026-0005-1", "令和11年3月31日");
    }

    @Test
    @DisplayName("応諾の通知は手数料の見積りか免除を示す")
    void feeInTheLetter() {
        var estimated = Story.agreed()
                .does(Story.CLERK, Story.command(CommandKind.ESTIMATE_FEE))
                .does(Story.DECIDER, Story.acceptance());
        assertThat(text(estimated, OfficePapers.ACCEPTANCE)).contains("見積り 17,400円（3時間、1時間につき5,800円）");
        var exempted = Story.accepted().does(Story.DECIDER, Story.command(CommandKind.EXEMPT_FEE));
        assertThat(text(exempted, OfficePapers.ACCEPTANCE)).contains("免除します（公益上特に必要と認めるとき）");
    }

    @Test
    @DisplayName("諮問は申出を並べ、答申は結果を添える")
    void requestAndReply() {
        var story = Story.heard().does(Story.SECRETARY, CouncilStory.put());
        var before =
                new CouncilPapers(CouncilStory.ANNOUNCED, List.of(story.application()), PaperTexts.shipped(), OFFICE);
        assertThat(before.request().content()).contains("架空県がん登録情報利用等審議会会長　殿", "架空県知事", "法第21条第9項", "X2026-0005");
        story.does(Story.SECRETARY, CouncilStory.result(CouncilStory.HELD, Outcome.AGREED));
        var after = new CouncilPapers(
                CouncilStory.ROOM.with(new Standing.Planned()),
                List.of(story.application()),
                PaperTexts.shipped(),
                OFFICE);
        assertThat(after.reply().content()).contains("架空県知事　殿", "令和8年度第1回（令和8年4月1日）", "承認", "意見のとおり");
    }
}
