package dev.todoke.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Drafts;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.LineAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("5つの道: 第18条・第19条・第20条・第21条第8項・第9項")
class RoadsTest {

    private static Story checked(Draft draft) {
        return Story.drafted(draft)
                .does(Story.APPLICANT, Story.submit())
                .does(Story.CLERK, Story.check(Story.answers(draft), ""))
                .does(Story.CHECKER, new ReviewCommand.ConfirmFormalCheck());
    }

    private static List<String> refusals(Application application, Command command, Actor who) {
        return application.decide(command, who, Story.START.plusSeconds(9000))
                        instanceof Answer.Refused(var reasons, var _)
                ? reasons.stream().map(Reason::id).toList()
                : List.of();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Article.class)
    @DisplayName("作成から提出・形式点検・審査・決裁・誓約まで進み、抽出を待つ")
    void everyRoadLeadsToTheExtraction(Article article) {
        var draft = Drafts.under(article);
        var checked = checked(draft);
        boolean council = article != Article.HOSPITAL;
        assertThat(checked.application().phase()).isEqualTo(council ? Phase.COUNCIL_REVIEW : Phase.DECISION);
        if (council) {
            checked.does(Story.SECRETARY, Story.council(CouncilResult.Outcome.AGREED));
        }
        var accepted = checked.does(Story.DECIDER, Story.acceptance())
                .does(Story.CLERK, Story.term(Term.PLEDGES))
                .does(Story.CLERK, Story.term(Term.FEE))
                .application();
        assertThat(accepted.phase()).isEqualTo(Phase.EXTRACTING);
        assertThat(accepted.document().orElseThrow().article()).isEqualTo(article);
        assertThat(accepted.last(WritingEvent.ApplicationSubmitted.class)
                        .orElseThrow()
                        .formEdition())
                .isEqualTo(Form.of(draft).edition());
    }

    @Test
    @DisplayName("第20条の請求は不応諾にできず、補正を求めると申出者に戻る")
    void aRequestIsReturnedNotRefused() {
        var decision = checked(Drafts.under(Article.HOSPITAL)).application();
        assertThat(refusals(decision, Story.refusal(), Story.DECIDER)).containsExactly("V27");
        var returned = Story.append(
                decision,
                new RequestCommand.ReturnRequest("8保第3号", Story.TODAY, "利用場所を直してください。"),
                Story.DECIDER,
                Story.START);
        assertThat(returned.phase()).isEqualTo(Phase.RETURNED);
        assertThat(returned.last(ReviewEvent.ApplicationReturned.class))
                .get()
                .extracting(ReviewEvent.ApplicationReturned::documentNumber, ReviewEvent.ApplicationReturned::decidedOn)
                .containsExactly("8保第3号", Story.TODAY.toString());
        var unnumbered = new RequestCommand.ReturnRequest("", LocalDate.MIN, "利用場所を直してください。");
        assertThat(refusals(decision, unnumbered, Story.DECIDER)).containsExactly("V20", "Z18");
        var research = checked(Drafts.under(Article.RESEARCH_ANONYMISED))
                .does(Story.SECRETARY, Story.council(CouncilResult.Outcome.AGREED))
                .application();
        assertThat(refusals(research, new RequestCommand.ReturnRequest("8保第3号", Story.TODAY, "x"), Story.DECIDER))
                .containsExactly("V28");
    }

    @Test
    @DisplayName("第20条の応諾には施設のコードが残り、項目は選ばない")
    void theApprovalOfARequestNamesTheHospital() {
        var accepted = checked(Drafts.under(Article.HOSPITAL))
                .does(Story.DECIDER, Story.acceptance())
                .application();
        var approval = accepted.last(ReviewEvent.ApplicationAccepted.class)
                .orElseThrow()
                .approval();
        assertThat(approval.facility()).isEqualTo("40A01");
        assertThat(approval.items()).isEmpty();
        assertThat(approval.range().sites()).isEmpty();
    }

    @Test
    @DisplayName("院内がん登録だけの利用では、公表と方法の点検項目は該当せず、廃棄の確認で完了する")
    void registrationAloneOwesNoReport() {
        var draft = Drafts.under(Article.HOSPITAL);
        assertThat(Story.answers(draft))
                .filteredOn(answer -> answer.verdict() == LineAnswer.Verdict.NOT_APPLICABLE)
                .extracting(LineAnswer::line)
                .contains("1-1", "4-1", "5-1", "8-1", "8-2");
        assertThat(afterDisposal(draft).phase()).isEqualTo(Phase.CLOSED);
        var texts = new TreeMap<>(draft.texts());
        texts.put("hospital-purposes", "registry,research");
        assertThat(afterDisposal(new Draft(texts)).phase()).isEqualTo(Phase.AWAITING_REPORT);
    }

    private static Application afterDisposal(Draft draft) {
        var application = Story.drafted(draft).application();
        for (Event event : List.of(
                new WritingEvent.ApplicationSubmitted(1, "2-2", Story.TODAY, draft.sha256()),
                new UseEvent.UseBegan(Story.TODAY, Story.TODAY.plusYears(1)),
                new UseEvent.DisposalFiled(List.of()))) {
            application = application.after(new RecordedEvent(
                    application.history().size() + 1,
                    Instant.parse("2026-04-01T02:00:00Z"),
                    "researcher",
                    ProvisionRole.APPLICANT,
                    event));
        }
        return Story.append(application, new UseCommand.AcceptDisposal(), Story.CHECKER, Story.START);
    }
}
