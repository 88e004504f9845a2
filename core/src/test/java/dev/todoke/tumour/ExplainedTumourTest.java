package dev.todoke.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.PartialDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("判定の説明")
class ExplainedTumourTest {

    private static final List<TumourFacts> TUMOURS = List.of(
            facts("C341", "814039", "1", "2018-05"),
            facts("C349", "801039", "2", "2017"),
            facts("C539", "807729", "7", "2017"),
            facts("C809", "814039", "7", "2019-01-01"),
            facts("C770", "968039", "7", "2019-01-01"));

    @Test
    @DisplayName("集計の規則: どの段でも規則の番号と群を言う")
    void reporting() {
        var explained = ExplainedTumour.byReporting(TUMOURS);
        assertThat(explained)
                .extracting(ExplainedTumour::group, ExplainedTumour::counted, ExplainedTumour::histology)
                .containsExactly(
                        tuple(1, false, 8140),
                        tuple(1, true, 8140),
                        tuple(0, false, 8077),
                        tuple(2, true, 8140),
                        tuple(3, true, 9680));
        assertThat(explained.getFirst().trace())
                .containsExactly(
                        new TraceStep("BEH", "悪性腫瘍か", "はい（悪性）"),
                        new TraceStep("R3", "部位群は何か", "T6"),
                        new TraceStep("R4.2", "組織型群は何か", "群3"),
                        new TraceStep("R4.2b", "先に判定したがんと同じか", "はい（部位群が同じで、一方の組織型が詳細不明。がん1、組織型群5）"));
        assertThat(explained.get(1).trace().getLast())
                .isEqualTo(new TraceStep("R3", "先に判定したがんと同じか", "いいえ（この部位群で最初の腫瘍）"));
        assertThat(explained.get(2).trace()).containsExactly(new TraceStep("BEH", "悪性腫瘍か", "いいえ（上皮内）"));
        assertThat(explained.get(4).trace())
                .extracting(TraceStep::rule, TraceStep::answer)
                .contains(tuple("R4.1", "群9"));
        assertThat(explained).noneMatch(ExplainedTumour::needsPerson);
    }

    @Test
    @DisplayName("登録の規則: 側を問い、部位不明は人が確かめる")
    void recording() {
        var explained = ExplainedTumour.byRecording(TUMOURS);
        assertThat(explained).extracting(ExplainedTumour::group).containsExactly(2, 1, 0, 2, 3);
        assertThat(explained.get(1).trace())
                .contains(new TraceStep("REC1", "側性は何か", "左側"))
                .last()
                .isEqualTo(new TraceStep("REC1", "先に判定したがんと同じか", "いいえ（左右が反対。がん2、組織型群3）"));
        assertThat(explained.get(3).needsPerson()).isTrue();
        assertThat(explained.get(3).alternatives()).isEqualTo(1);
        assertThat(explained.get(0).needsPerson()).isFalse();
        assertThat(explained.get(0).trace().getLast().rule()).isEqualTo("R3");
    }

    @Test
    @DisplayName("左右どちらもありうる腫瘍は、人が確かめる")
    void severalCancersPossible() {
        var explained = ExplainedTumour.byRecording(List.of(
                facts("C509", "850039", "1", "2018-05-01"),
                facts("C509", "850039", "2", "2018-06-01"),
                facts("C509", "850039", "9", "2018-06-02")));
        assertThat(explained.get(2).needsPerson()).isTrue();
        assertThat(explained.get(2).group()).isEqualTo(2);
        assertThat(explained.get(1).needsPerson()).isFalse();
    }

    private static TumourFacts facts(String site, String morphology, String side, String date) {
        return TumourFacts.ofSubmitted(
                new Topography(site),
                Morphology.of(morphology).orElseThrow(),
                Laterality.of(side).orElseThrow(),
                PartialDate.read(date).orElseThrow());
    }
}
