package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事前相談と提出前の確認")
class ConsultationTest {

    private static List<String> refusals(Application application, Command command, Actor who) {
        return application.decide(command, who, Story.START) instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    @Test
    @DisplayName("相談の題目と助言は下書きに引き継がれ、二度書かなくてよい")
    void theDraftTakesOverWhatWasSaid() {
        var drafting = Story.consulting()
                .does(Story.CLERK, Story.advice(Article.RESEARCH_ANONYMISED, KindOfData.ANONYMISED))
                .does(Story.APPLICANT, new ConsultationCommand.Say("分かりました。"))
                .does(Story.APPLICANT, new WritingCommand.OpenDraft())
                .application();
        assertThat(drafting.phase()).isEqualTo(Phase.DRAFTING);
        assertThat(drafting.draft().texts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", "食道がんの多重がんに関する研究",
                        "article", "21-9",
                        "kind", "anonymised",
                        "purpose-kind", "research"));
    }

    @Test
    @DisplayName("窓口も申出者のために相談を始められる")
    void theDeskMayOpenAConsultation() {
        var opened = Story.append(
                Story.none(), new ConsultationCommand.OpenConsultation("題目", "電話で相談"), Story.CLERK, Story.START);
        assertThat(opened.phase()).isEqualTo(Phase.CONSULTING);
        assertThat(opened.openTo(Story.APPLICANT)).contains(CommandKind.OPEN_DRAFT, CommandKind.SAY);
    }

    @Test
    @DisplayName("条項に合わない種別の助言は、理由をすべて示して断る")
    void adviceMustAgreeWithTheLaw() {
        var advice = new ConsultationCommand.RecordAdvice(
                Article.RESEARCH_ANONYMISED, KindOfData.IDENTIFIABLE, " ", true, "");
        assertThat(refusals(Story.consulting().application(), advice, Story.CLERK))
                .containsExactly("K13", "K14", "K15");
    }

    @Test
    @DisplayName("提出前の確認では部分ごとに気づいたことが伝えられ、作成に戻る")
    void remarksComePerPart() {
        var precheck = Story.at(Phase.PRECHECK);
        var strange = new ConsultationCommand.AnswerPrecheck(new TreeMap<>(Map.of("no-such-part", "x")), "");
        assertThat(refusals(precheck, strange, Story.CLERK)).containsExactly("N90");
        var empty = new ConsultationCommand.AnswerPrecheck(new TreeMap<>(Map.of("purpose", " ")), "");
        assertThat(refusals(precheck, empty, Story.CLERK)).containsExactly("K17");
        var answer = new ConsultationCommand.AnswerPrecheck(new TreeMap<>(Map.of("purpose", "短くしてください。")), "");
        var answered = Story.append(precheck, answer, Story.CLERK, Story.START);
        assertThat(answered.phase()).isEqualTo(Phase.DRAFTING);
        assertThat(answered.last(ConsultationEvent.PrecheckAnswered.class)
                        .orElseThrow()
                        .remarks())
                .containsEntry("purpose", "短くしてください。");
    }

    @Test
    @DisplayName("確認を待つ間も書き直し、提出できる")
    void waitingForTheDeskStopsNobody() {
        assertThat(Story.append(Story.at(Phase.PRECHECK), Story.submit(), Story.APPLICANT, Story.START)
                        .phase())
                .isEqualTo(Phase.FORMAL_CHECK);
    }
}
