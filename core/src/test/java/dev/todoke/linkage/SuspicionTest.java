package dev.todoke.linkage;

import static dev.todoke.linkage.Records.death;
import static dev.todoke.linkage.Records.notification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Progress;
import dev.todoke.person.PersonRecord;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("見直したほうがよい人と、死亡票の結び付き")
class SuspicionTest {

    private static final String HOME = "福岡市中央区天神１丁目２番３号";
    private static final String ELSEWHERE = "小郡市泉野二丁目２番地の４";

    @Test
    @DisplayName("年・月・日の二つ以上がちがう生年月日、21件以上の届出、弱い結び付き、死亡のあとの診断を挙げる")
    void namesWhatIsOdd() {
        var one = notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12");
        var slip = notification("B", "高橋　和子", "タカハシ　カズコ", "19510313", HOME, "40002", "7");
        var apart = notification("C", "高橋　和子", "タカハシ　カズコ", "19480613", HOME, "40003", "7");
        var died = death("D", "高橋　和子", "", "19510312", HOME);

        assertThat(of(List.of(one, slip), 30)).isEmpty();
        assertThat(of(List.of(one, apart), 30)).containsExactly(Suspicion.BIRTH_DATES);
        assertThat(of(List.of(one, slip), 9)).containsExactly(Suspicion.WEAK_LINK);
        assertThat(of(
                        IntStream.range(0, 21)
                                .mapToObj(i -> notification("N" + i, "高橋　和子", "", "19510312", HOME, "40001", "12"))
                                .toList(),
                        30))
                .containsExactly(Suspicion.MANY_REPORTS);
        assertThat(Suspicion.of(
                        List.of(one, died),
                        OptionalDouble.empty(),
                        8,
                        Map.of("A", PartialDate.of(2024, 5, 12), "D", PartialDate.of(2023, 1, 1))))
                .containsExactly(Suspicion.AFTER_DEATH);
    }

    @Test
    @DisplayName("一人に2枚の死亡票が届くと、2枚目は機械が結ばず人が確認する")
    void twoDeathRecordsOfOnePersonAreForReview() {
        var result = link(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                death("D-1", "高橋　和子", "", "19510312", HOME),
                death("D-2", "髙橋　和子", "", "19510312", ELSEWHERE));

        assertThat(result.personOf()[1]).isNotEqualTo(result.personOf()[2]);
        assertThat(result.review()).isNotEmpty();
    }

    @Test
    @DisplayName("別の人とされた、同じ名・同じ生年月日の二人のどちらにも合う死亡票は、二人をつながず人が確認する")
    void aDeathThatFitsTwoNamesakesIsForReview() {
        var records = List.of(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "高橋　和子", "タカハシ　カズコ", "19510312", ELSEWHERE, "40001", "77"),
                death("D-1", "高橋　和子", "", "19510312", "久留米市城南町15-3"));
        var apart = new HumanDecisions(Map.of(RecordPair.of("A", "B"), false));

        var result = new PersonLinker(LinkageModel.shipped()).link(records, apart, Progress.NONE);

        assertThat(result.personOf()[0]).isNotEqualTo(result.personOf()[1]);
        assertThat(result.review())
                .singleElement()
                .satisfies(pair -> assertThat(pair.recordB()).isEqualTo("D-1"));
    }

    private static LinkageResult link(PersonRecord... records) {
        return new PersonLinker(LinkageModel.shipped()).link(List.of(records), HumanDecisions.none(), Progress.NONE);
    }

    private static Set<Suspicion> of(List<PersonRecord> person, double weakest) {
        return Suspicion.of(person, OptionalDouble.of(weakest), 8, Map.of());
    }
}
