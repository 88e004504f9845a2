package dev.todoke.provision.demo;

import dev.todoke.database.Face;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Command;
import dev.todoke.provision.ConsultationCommand;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.store.ApplicationStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Two samples before submission (実演の相談と下書き): a municipality that consults the desk (第19条), and a draft of the
/// prefecture itself that the desk was asked to look at (第18条).
///
/// What is there is left alone, so that being run again changes nothing.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class ApplyingStage implements DemoStage {

    private static final int PLACE = 92;
    private static final String MUNICIPALITY = "市のがん検診の評価(見本)";
    private static final String PREFECTURE = "県がん対策推進計画の評価(見本)";

    private final Accounts accounts;
    private final ApplicationDesk desk;
    private final SampleRoad road;

    ApplyingStage(Accounts accounts, ApplicationDesk desk, SampleRoad road) {
        this.accounts = accounts;
        this.desk = desk;
        this.road = road;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "情報の提供の事前相談と下書き";
    }

    @Override
    public List<String> run(DemoWorld world) {
        var cast = SampleCast.of(accounts.all());
        var there = SampleRoad.as(Face.APPLICANT, cast.applicant(), desk::list).stream()
                .map(ApplicationStore.Line::title)
                .toList();
        if (!there.contains(MUNICIPALITY)) {
            consults(cast, MUNICIPALITY, Article.MUNICIPALITY, "胃がん検診を受けた住民の、がんの発見経緯と進展度を知りたい。来年の夏に使いたい。");
        }
        if (!there.contains(PREFECTURE)) {
            String id = consults(cast, PREFECTURE, Article.PREFECTURE, "計画の中間評価に、圏域別の進展度を使いたい。");
            writes(cast.applicant(), id);
        }
        return List.of("事前相談(第19条)と、窓口が確認する下書き(第18条)があります。");
    }

    /// The desk opens it, as after a telephone call, and gives its advice.
    private String consults(SampleCast cast, String title, Article article, String question) {
        var clerk = cast.clerk();
        var owner = cast.applicant().account().toString();
        var opened = SampleRoad.as(
                Face.OFFICE,
                clerk,
                () -> desk.open(clerk, owner, new ConsultationCommand.OpenConsultation(title, question)));
        if (!(opened.answer() instanceof Answer.Decided)) {
            throw new SampleStuck("no consultation: " + opened.answer());
        }
        gives(
                Face.OFFICE,
                clerk,
                opened.id(),
                new ConsultationCommand.RecordAdvice(
                        article, KindOfData.ANONYMISED, "無料", true, "様式第3-1号を用意してください。審議会の意見を聴きます。"));
        return opened.id();
    }

    private void writes(SignedIn applicant, String id) {
        gives(Face.APPLICANT, applicant, id, new WritingCommand.OpenDraft());
        gives(
                Face.APPLICANT,
                applicant,
                id,
                new WritingCommand.SaveDraft(
                        "purpose",
                        new TreeMap<>(Map.of("purpose", "圏域別の進展度から、計画の中間評価をする(見本)。", "commissioned", "no"))));
        gives(
                Face.APPLICANT,
                applicant,
                id,
                new WritingCommand.SaveDraft(
                        "period",
                        new TreeMap<>(
                                Map.of("wanted-on", road.today().plusMonths(7).toString()))));
        gives(Face.APPLICANT, applicant, id, new ConsultationCommand.AskPrecheck("目的の書き方を見てください。"));
    }

    private void gives(Face face, SignedIn who, String id, Command command) {
        SampleRoad.given(SampleRoad.as(face, who, () -> desk.give(who, id, command)));
    }
}
