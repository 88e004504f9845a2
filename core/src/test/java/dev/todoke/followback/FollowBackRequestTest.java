package dev.todoke.followback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("遡り調査への回答")
class FollowBackRequestTest {

    private static final FacilityCode HERE = new FacilityCode("40001");
    private static final FollowBackRequest OPEN = new FollowBackRequest(7, HERE, false);

    @ParameterizedTest(name = "{0}・病院「{1}」・理由「{2}」→ {3}")
    @CsvSource({
        "1, '', '', NOTIFIED",
        "届出する, '', '', NOTIFIED",
        "2, '', がんではない, NOT_APPLICABLE",
        "3, 40002, '', OTHER_HOSPITAL",
        "3, 架空クリニック, '', OTHER_HOSPITAL",
        "4, '', '', UNKNOWN"
    })
    void takesAnAnswer(String kind, String hospital, String note, AnswerKind expected) {
        assertThat(decide(OPEN, kind, hospital, note))
                .isInstanceOfSatisfying(
                        AnswerDecision.Taken.class,
                        taken -> assertThat(taken.answer().kind()).isEqualTo(expected));
    }

    @ParameterizedTest(name = "{0}・病院「{1}」・理由「{2}」→ 断る: {3}")
    @CsvSource({
        "2, '', '', 理由を書いてください",
        "3, '', '', コードか名称を書いてください",
        "3, 40001, '', 自施設が書かれています",
        "5, '', '', いまの値: 5",
        "'', '', '', いまの値:"
    })
    void refusesAnIncompleteAnswer(String kind, String hospital, String note, String words) {
        assertThat(decide(OPEN, kind, hospital, note))
                .isInstanceOfSatisfying(
                        AnswerDecision.Refused.class,
                        refused -> assertThat(refused.reasons().getFirst().ja()).contains(words));
    }

    @Test
    @DisplayName("締め切った回の対象には答えられず、理由はまとめて返る")
    void refusesAfterTheRound() {
        var closed = new FollowBackRequest(7, HERE, true);

        assertThat(decide(closed, "2", "", ""))
                .isInstanceOfSatisfying(
                        AnswerDecision.Refused.class,
                        refused -> assertThat(refused.reasons()).hasSize(2));
    }

    @Test
    @DisplayName("名称は登録の病院なら病院として、なければ名称のまま受け取る")
    void looksTheOtherHospitalUp() {
        assertThat(decide(OPEN, "3", "架空中央病院", ""))
                .isEqualTo(new AnswerDecision.Taken(new FollowBackAnswer.AtFacility(new FacilityCode("40002"), "")));
        assertThat(decide(OPEN, "3", "どこかの病院", ""))
                .isEqualTo(new AnswerDecision.Taken(new FollowBackAnswer.AtNamed("どこかの病院", "")));
    }

    @Test
    @DisplayName("回答のない対象が残る回は、理由なしには締め切れない")
    void closesWithAReason() {
        var round = new Round(1, 2023, LocalDate.of(2026, 12, 28), false);

        assertThat(round.againstClosing(3, " ")).hasSize(1);
        assertThat(round.againstClosing(3, "病院が廃止された")).isEmpty();
        assertThat(round.againstClosing(0, "")).isEmpty();
        assertThat(new Round(1, 2023, LocalDate.of(2026, 12, 28), true).againstClosing(0, ""))
                .hasSize(1);
        assertThat(Round.againstOpening(0, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)))
                .hasSize(2);
    }

    @Test
    @DisplayName("一覧の列は名前で読み、回答のない行は読み飛ばし、番号でない行を告げる")
    void readsTheAnswerSheet() {
        var read = AnswerSheet.read(List.of(
                List.of("遡り調査 対象一覧"),
                List.of("番号", "氏名", "理由・備考", "回答", "他の病院"),
                List.of("12", "架空 太郎", "2014年診断", "2", ""),
                List.of("13", "架空 次郎", "", "", ""),
                List.of("x", "架空 三郎", "", "1")));

        assertThat(read.lines()).containsExactly(new AnswerSheet.Line(3, 12, new GivenAnswer("2", "", "2014年診断")));
        assertThat(read.faults()).hasSize(1);
        assertThat(read.faults().getFirst().ja()).isEqualTo("5行目: 番号「x」は対象の番号ではありません。");
        assertThat(AnswerSheet.read(List.of(List.of("a"))).faults()).hasSize(1);
    }

    @Test
    @DisplayName("割合は登録腫瘍に対するもので、腫瘍のない年は0")
    void shares() {
        var shares = new DeathShares(2023, 1_000, 12, 19);

        assertThat(shares.dci()).isEqualTo(3.1);
        assertThat(shares.dco()).isEqualTo(1.9);
        assertThat(new DeathShares(2023, 0, 0, 0).dci()).isZero();
    }

    private static AnswerDecision decide(FollowBackRequest request, String kind, String hospital, String note) {
        return request.decide(
                new GivenAnswer(kind, hospital, note),
                text -> text.equals("40001")
                        ? Optional.of(HERE)
                        : text.equals("40002") || text.equals("架空中央病院")
                                ? Optional.of(new FacilityCode("40002"))
                                : Optional.empty());
    }
}
