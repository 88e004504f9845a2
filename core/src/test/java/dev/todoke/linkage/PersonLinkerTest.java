package dev.todoke.linkage;

import static dev.todoke.linkage.Records.death;
import static dev.todoke.linkage.Records.notification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.kernel.Progress;
import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照合の判定")
class PersonLinkerTest {

    private static final String HOME = "福岡市中央区天神１丁目２番３号";
    private static final String SAME_HOME = "福岡市中央区天神1-2-3";
    private static final String ELSEWHERE = "小郡市泉野二丁目２番地の４";

    private final PersonLinker linker = new PersonLinker(LinkageModel.shipped());

    @Test
    @DisplayName("字体と住所の書き方だけがちがう2件は同じ人になる")
    void spellingsOfOneNameAndAddressAreOnePerson() {
        var result = link(
                notification("A", "髙橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "高橋　和子", "ﾀｶﾊｼ ｶｽﾞｺ", "19510312", SAME_HOME, "40002", "7"));

        assertThat(result.personOf()).containsExactly(0, 0);
        assertThat(result.review()).isEmpty();
    }

    @Test
    @DisplayName("似ていない2件は組にもならない")
    void strangersAreTwoPersons() {
        var result = link(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "松尾　恵", "マツオ　メグミ", "19720820", ELSEWHERE, "40001", "13"));

        assertThat(result.personOf()).doesNotHaveDuplicates();
        assertThat(result.review()).isEmpty();
    }

    @Test
    @DisplayName("結婚と転居で姓と住所が変わった人は確認に回る")
    void aMarriedAndMovedPersonIsForReview() {
        var result = link(
                notification("A", "高橋　千代美", "タカハシ　チヨミ", "19710312", HOME, "40001", "12"),
                notification("B", "宮本　千代美", "ミヤモト　チヨミ", "19710312", ELSEWHERE, "40002", "9"));

        assertThat(result.personOf()).doesNotHaveDuplicates();
        assertThat(result.review()).singleElement().satisfies(pair -> {
            assertThat(pair.pair()).isEqualTo(new RecordPair("A", "B"));
            assertThat(pair.decision())
                    .isEqualTo(new LinkageDecision.NeedsReview(List.of(ReviewReason.BETWEEN_THRESHOLDS)));
            assertThat(pair.evidence())
                    .extracting(Evidence::level)
                    .contains(AgreementLevel.FAMILY_NAME_OTHER, AgreementLevel.GIVEN_NAME_BOTH_EQUAL);
        });
    }

    @Test
    @DisplayName("双子は重みが大きくても機械では同じ人にしない")
    void twinsAreForReview() {
        var result = link(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "高橋　良枝", "タカハシ　ヨシエ", "19510312", SAME_HOME, "40002", "9"));

        assertThat(result.personOf()).doesNotHaveDuplicates();
        assertThat(result.review()).singleElement().satisfies(pair -> {
            assertThat(pair.weight()).isGreaterThan(8);
            assertThat(pair.reasons()).containsExactly(ReviewReason.TWIN_OR_SIBLING.ja());
        });
    }

    @Test
    @DisplayName("親と同じ名の子は機械では同じ人にしない")
    void parentAndChildWithOneNameAreForReview() {
        var result = link(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19210312", HOME, "40001", "12"),
                notification("B", "高橋　和子", "タカハシ　カズコ", "19480725", SAME_HOME, "40002", "9"));

        assertThat(result.personOf()).doesNotHaveDuplicates();
        assertThat(result.review())
                .singleElement()
                .extracting(ScoredPair::reasons)
                .isEqualTo(List.of(ReviewReason.BORN_APART.ja()));
    }

    @Test
    @DisplayName("カナのない死亡票も届出と結び付く")
    void aDeathWithoutKanaIsLinked() {
        var result = link(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                death("D-1", "髙橋　和子", "", "19510312", SAME_HOME));

        assertThat(result.personOf()).containsExactly(0, 0);
    }

    @Test
    @DisplayName("二枚の死亡票が一人に結び付くことはない")
    void oneNotificationAndTwoDeathsAreForReview() {
        var result = link(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                death("D-1", "高橋　和子", "タカハシ　カズコ", "19510312", SAME_HOME),
                death("D-2", "高橋　和子", "タカハシ　カズコ", "19510312", HOME));

        assertThat(result.personOf()[1]).isNotEqualTo(result.personOf()[2]);
        assertThat(result.review()).isNotEmpty();
    }

    @Test
    @DisplayName("姓と名が入れかわっていても見つかる")
    void exchangedNamesAreFound() {
        var result = link(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "和子　高橋", "カズコ　タカハシ", "19510312", SAME_HOME, "40002", "9"));

        assertThat(result.personOf()).containsExactly(0, 0);
    }

    @Test
    @DisplayName("姓名が一つの欄に続けて書かれていても見つかる")
    void aNameInOneFieldIsFound() {
        var result = link(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "髙橋和子", "タカハシカズコ", "19510312", SAME_HOME, "40002", "9"));

        assertThat(result.personOf()).containsExactly(0, 0);
    }

    @Test
    @DisplayName("「同じ人」という判断はいつも守られる")
    void peopleMayLinkWhatTheMachineWouldNot() {
        var records = List.of(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "松尾　恵", "マツオ　メグミ", "19720820", ELSEWHERE, "40001", "13"));

        var result = linker.link(records, decided("A", "B", true), Progress.NONE);

        assertThat(result.personOf()).containsExactly(0, 0);
    }

    @Test
    @DisplayName("「別の人」とした組は、機械が結ばず、もう尋ねない")
    void peopleMaySeparateWhatTheMachineWouldLink() {
        var records = List.of(
                notification("A", "髙橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "高橋　和子", "タカハシ　カズコ", "19510312", SAME_HOME, "40002", "7"));

        var result = linker.link(records, decided("A", "B", false), Progress.NONE);

        assertThat(result.personOf()).doesNotHaveDuplicates();
        assertThat(result.review()).isEmpty();
    }

    @Test
    @DisplayName("ほかの2件を通じて判断とぶつかるときは、黙って切らずに確認に回す")
    void aLinkAgainstADecisionIsATask() {
        var records = List.of(
                notification("A", "髙橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "高橋　和子", "タカハシ　カズコ", "19510312", SAME_HOME, "40002", "7"),
                notification("C", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40003", "5"));

        var result = linker.link(records, decided("A", "B", false), Progress.NONE);

        assertThat(result.personOf()[0]).isNotEqualTo(result.personOf()[1]);
        assertThat(result.review())
                .anySatisfy(pair -> assertThat(pair.reasons()).containsExactly(ReviewReason.AGAINST_DECISION.ja()));
    }

    @Test
    @DisplayName("人の判断どうしがぶつかるときも知らせる")
    void decisionsInConflictAreATask() {
        var records = List.of(
                notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"),
                notification("B", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40002", "7"),
                notification("C", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40003", "5"));
        var decisions = new HumanDecisions(Map.of(
                new RecordPair("A", "B"), true, new RecordPair("B", "C"), true, new RecordPair("A", "C"), false));

        var result = linker.link(records, decisions, Progress.NONE);

        assertThat(result.review()).singleElement().satisfies(pair -> {
            assertThat(pair.pair()).isEqualTo(new RecordPair("A", "C"));
            assertThat(pair.reasons()).containsExactly(ReviewReason.DECISIONS_CONFLICT.ja());
        });
    }

    @Test
    @DisplayName("止めるように言われた処理は結果を出さない")
    void aStoppedRunHasNoResult() {
        var stopped = new Progress() {
            @Override
            public void advance(long units) {
                // nobody watches
            }

            @Override
            public boolean stopRequested() {
                return true;
            }
        };
        var records = List.of(notification("A", "高橋　和子", "タカハシ　カズコ", "19510312", HOME, "40001", "12"));

        assertThatThrownBy(() -> linker.link(records, HumanDecisions.none(), stopped))
                .isInstanceOf(LinkageStopped.class);
    }

    private LinkageResult link(PersonRecord... records) {
        return linker.link(new ArrayList<>(List.of(records)), HumanDecisions.none(), Progress.NONE);
    }

    private static HumanDecisions decided(String a, String b, boolean same) {
        return new HumanDecisions(Map.of(new RecordPair(a, b), same));
    }
}
