package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("点検")
class ChecksTest {

    @Test
    @DisplayName("正しい届出には何も言わない")
    void aCleanRecordHasNoFindings() {
        assertThat(Records.check(Records.clean())).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CHART_NUMBER=12345678901234567                                       | S01
            KANA_NAME=カガクタロウイチロウジロウ                                    | S02
            KANA_NAME=ｶｶﾞｸ　タロウ                                               | S03
            KANA_NAME=かがく　タロウ                                             | S04
            NAME=科学　太　郎                                                    | S05
            NAME=マリア                                                         | S06
            SEX=3                                                               | S07
            BIRTH_DATE=1951/3/12                                                | S08
            PREFECTURE=48                                                       | S09
            ADDRESS=福岡市早良区百道浜福岡市早良区百道浜福岡市早良区百道浜福岡市早良区百道浜福岡市早良区 | S10
            PREFECTURE=99                                                       | S11
            ADDRESS=住所不明                                                     | S11
            LATERALITY=4                                                        | S12
            TOPOGRAPHY=C141                                                     | S13
            TOPOGRAPHY=C16.2                                                    | S13
            MORPHOLOGY=814009                                                   | N01
            MORPHOLOGY=999932                                                   | S14
            MORPHOLOGY=81403                                                    | S14
            DIAGNOSED_AT=3                                                      | S15
            FIRST_TREATMENT_AT=5                                                | S16
            BASIS=0                                                             | S17
            DIAGNOSIS_DATE=99999999                                             | S18
            DETECTION=2                                                         | S19
            EXTENT_BEFORE_TREATMENT=660                                         | S20
            EXTENT_AFTER_SURGERY=450                                            | S21
            CHEMOTHERAPY=0                                                      | S22
            OPERATION_RESULT=2                                                  | S23
            DEATH_DATE=死亡                                                     | S24
            SEX=                                                                | S25
            SEX=１                                                              | S26
            DIAGNOSIS_DATE=２０２４０５１２                                        | S26
            DIAGNOSIS_DATE=20151231                                             | N03
            DIAGNOSIS_DATE=20221231                                             | N05
            DIAGNOSIS_DATE=20250701                                             | D04
            BIRTH_DATE=20250101                                                 | D01
            BIRTH_DATE=19000101                                                 | D05
            BIRTH_DATE=19510229                                                 | D06
            DEATH_DATE=20240511                                                 | D02
            LATERALITY=1                                                        | L01
            SEX=1 TOPOGRAPHY=C504                                               | L02
            TOPOGRAPHY=C504 LATERALITY=3                                        | L03
            FIRST_TREATMENT_AT=3                                                | X23
            SURGERY=9                                                           | X02 X06
            CHEMOTHERAPY=9                                                      | X07
            OPERATION_RESULT=6                                                  | X05
            EXTENT_BEFORE_TREATMENT=777                                         | X14
            MORPHOLOGY=814029 EXTENT_BEFORE_TREATMENT=400 EXTENT_AFTER_SURGERY=410 | X15
            EXTENT_AFTER_SURGERY=400                                            | X16
            DETECTION=4                                                         | X20 X21
            TOPOGRAPHY=C519                                                     | I01
            SEX=2 TOPOGRAPHY=C619                                               | I02
            MORPHOLOGY=900033                                                   | I03 H24
            MORPHOLOGY=937039                                                   | H61
            MORPHOLOGY=800029                                                   | N09 X15 X15
            MORPHOLOGY=824013                                                   | N01 N11 I30
            EXTENT_AFTER_SURGERY=660                                            | X09
            TOPOGRAPHY=C700 LATERALITY=9 MORPHOLOGY=953009 EXTENT_BEFORE_TREATMENT=440 | X17
            MORPHOLOGY=814022                                                   | X15 X15 I30
            MORPHOLOGY=814036                                                   | I32
            MORPHOLOGY=802032                                                   | I36
            MORPHOLOGY=968035                                                   | I38
            BASIS=5                                                             | I40
            """)
    @DisplayName("1つの誤りは、その点検だけが見つける")
    void oneFaultIsFoundByItsCheck(String changes, String expected) {
        assertThat(Records.check(Records.with(changes))).containsExactly(expected.split(" ", -1));
    }

    @Test
    @DisplayName("白血病の進展度は777")
    void leukaemiaHasNoExtent() {
        String leukaemia =
                "TOPOGRAPHY=C421 MORPHOLOGY=986139 SURGERY=2 OPERATION_RESULT=6 CHEMOTHERAPY=1 EXTENT_BEFORE_TREATMENT=%s EXTENT_AFTER_SURGERY=%s";
        assertThat(Records.check(Records.with(leukaemia.formatted("777", "777"))))
                .isEmpty();
        assertThat(Records.check(Records.with(leukaemia.formatted("410", "660"))))
                .containsExactly("X10", "X11");
    }

    @Test
    @DisplayName("自施設で治療しなければ、治療はすべて2、術後の進展度は660")
    void notTreatedHere() {
        assertThat(Records.check(Records.with("FIRST_TREATMENT_AT=1"))).containsExactly("X01", "X03");
        assertThat(Records.check(
                        Records.with("FIRST_TREATMENT_AT=1 SURGERY=2 OPERATION_RESULT=6 EXTENT_AFTER_SURGERY=660")))
                .isEmpty();
    }

    @Test
    @DisplayName("剖検発見なら死亡日が先でよい")
    void autopsyMayFollowDeath() {
        assertThat(
                        Records.check(
                                Records.with(
                                        "DETECTION=4 DEATH_DATE=20240510 SURGERY=2 OPERATION_RESULT=6 EXTENT_AFTER_SURGERY=660 FIRST_TREATMENT_AT=1")))
                .isEmpty();
    }

    @Test
    @DisplayName("卵巣の境界悪性腫瘍は7種類だけが対象")
    void borderlineTumoursOfTheOvary() {
        String ovary = "SEX=2 TOPOGRAPHY=C569 LATERALITY=1 MORPHOLOGY=";
        assertThat(Records.check(Records.with(ovary + "844219"))).doesNotContain("N01", "N02");
        assertThat(Records.check(Records.with(ovary + "838019"))).contains("N02");
    }

    @Test
    @DisplayName("同じ腫瘍の2件目を、1件目の行とともに言う")
    void repeatedTumour() {
        var list = CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 6, 30)));
        assertThat(list.check(Records.clean())).isEmpty();
        RawRecord again = RawRecord.of(
                        Records.clean().layout(), 9, 9, Records.clean().cells())
                .with(Map.of(Item.TOPOGRAPHY, "C163"));
        assertThat(list.check(again))
                .extracting(Finding::messageJa)
                .containsExactly("同じ腫瘍と思われる届出が1行目にもあります。二重の届出でないか確かめてください。(N08)");
    }

    @Test
    @DisplayName("指摘は項目・値・使えるコード・直し方を持つ")
    void aFindingNamesItemValueAndRemedy() {
        var finding = CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 6, 30)))
                .check(Records.with("LATERALITY=4"))
                .getFirst();
        assertThat(finding.items()).isEqualTo(List.of(Item.LATERALITY));
        assertThat(finding.value()).isEqualTo("4");
        assertThat(finding.allowed()).containsExactly("1", "2", "3", "7", "9");
        assertThat(finding.messageJa()).isEqualTo("側性には1・2・3・7・9のどれかを入れてください。いまの値: 4(S12)");
        assertThat(finding.message(java.util.Locale.ENGLISH)).isEqualTo("側性 must be one of 1・2・3・7・9. Value: 4 (S12)");
    }
}
