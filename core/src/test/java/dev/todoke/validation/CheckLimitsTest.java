package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.facility.DesignationPeriods;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("点検の境目の両側")
class CheckLimitsTest {

    private static final CheckOccasion OCCASION = CheckOccasion.on(PartialDate.of(2025, 6, 30));

    private static List<Finding> findings(CheckOccasion occasion, RawRecord record, String check) {
        return CheckList.inForce(occasion).check(record).stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }

    private static void says(String check, String changes, int times) {
        assertThat(findings(OCCASION, Records.with(changes), check)).as(changes).hasSize(times);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}件")
    @CsvSource(delimiter = '|', textBlock = """
            X10 | TOPOGRAPHY=C421 MORPHOLOGY=980039 | 1
            X10 | TOPOGRAPHY=C421 MORPHOLOGY=980039 EXTENT_BEFORE_TREATMENT=777 | 0
            X11 | TOPOGRAPHY=C421 MORPHOLOGY=980039 EXTENT_AFTER_SURGERY=499 | 1
            X12 | TOPOGRAPHY=C809 MORPHOLOGY=800039 | 1
            X12 | TOPOGRAPHY=C809 MORPHOLOGY=800039 EXTENT_BEFORE_TREATMENT=499 | 0
            X12 | TOPOGRAPHY=C809 MORPHOLOGY=958139 | 1
            X12 | TOPOGRAPHY=C809 MORPHOLOGY=959039 | 0
            X12 | TOPOGRAPHY=C779 MORPHOLOGY=800039 | 0
            X12 | TOPOGRAPHY=C809 MORPHOLOGY=8000   | 0
            X13 | TOPOGRAPHY=C809 MORPHOLOGY=800039 | 1
            X13 | TOPOGRAPHY=C809 MORPHOLOGY=800039 EXTENT_AFTER_SURGERY=499 | 0
            X13 | TOPOGRAPHY=C809 MORPHOLOGY=800039 EXTENT_AFTER_SURGERY=660 | 0
            X13 | TOPOGRAPHY=C809 MORPHOLOGY=800039 EXTENT_AFTER_SURGERY=777 | 1
            X14 | EXTENT_BEFORE_TREATMENT=777 | 1
            X14 | EXTENT_BEFORE_TREATMENT=777 EXTENT_AFTER_SURGERY=777 | 2
            X14 | MORPHOLOGY=814022 EXTENT_BEFORE_TREATMENT=777 | 1
            X14 | MORPHOLOGY=814012 EXTENT_BEFORE_TREATMENT=777 | 0
            X14 | MORPHOLOGY=958139 EXTENT_BEFORE_TREATMENT=777 | 1
            X14 | MORPHOLOGY=959039 EXTENT_BEFORE_TREATMENT=777 | 0
            X14 | TOPOGRAPHY=C421 EXTENT_BEFORE_TREATMENT=777 | 0
            X14 | TOPOGRAPHY=C420 EXTENT_BEFORE_TREATMENT=777 | 0
            X14 | TOPOGRAPHY=C422 EXTENT_BEFORE_TREATMENT=777 | 1
            X15 | MORPHOLOGY=814029 EXTENT_BEFORE_TREATMENT=400 EXTENT_AFTER_SURGERY=499 | 0
            X15 | MORPHOLOGY=814029 EXTENT_BEFORE_TREATMENT=440 EXTENT_AFTER_SURGERY=499 | 1
            X16 | EXTENT_AFTER_SURGERY=400 | 1
            X16 | MORPHOLOGY=814029 EXTENT_AFTER_SURGERY=400 | 0
            X16 | EXTENT_BEFORE_TREATMENT=400 EXTENT_AFTER_SURGERY=777 | 1
            X16 | EXTENT_BEFORE_TREATMENT=400 EXTENT_AFTER_SURGERY=410 | 0
            X16 | EXTENT_BEFORE_TREATMENT=410 EXTENT_AFTER_SURGERY=777 | 0
            X16 | MORPHOLOGY=814029 EXTENT_BEFORE_TREATMENT=400 EXTENT_AFTER_SURGERY=777 | 0
            X17 | TOPOGRAPHY=C700 MORPHOLOGY=953009 | 0
            X17 | TOPOGRAPHY=C700 MORPHOLOGY=953009 EXTENT_BEFORE_TREATMENT=440 | 1
            X17 | TOPOGRAPHY=C700 MORPHOLOGY=953009 EXTENT_AFTER_SURGERY=420 | 1
            X17 | TOPOGRAPHY=C700 MORPHOLOGY=953019 EXTENT_BEFORE_TREATMENT=400 EXTENT_AFTER_SURGERY=400 | 2
            X17 | EXTENT_BEFORE_TREATMENT=440 | 0
            X19 | DETECTION=4 BASIS=1 | 0
            X19 | DETECTION=4 BASIS=2 | 0
            X19 | DETECTION=4 BASIS=3 | 1
            X19 | DETECTION=4 BASIS=6 | 1
            X19 | DETECTION=4 BASIS=x | 0
            X19 | DETECTION=8 BASIS=3 | 0
            X20 | DETECTION=4 | 1
            X20 | DETECTION=4 DEATH_DATE=20240513 | 1
            X20 | DETECTION=4 DEATH_DATE=20240512 | 0
            X20 | DETECTION=4 DEATH_DATE=20240511 | 0
            X20 | DETECTION=4 DEATH_DATE=死亡 | 0
            X20 | DETECTION=4 DEATH_DATE=20240513 DIAGNOSIS_DATE=不明 | 0
            X20 | DETECTION=8 DEATH_DATE=20240513 | 0
            X21 | DETECTION=4 SURGERY=2 | 0
            X21 | DETECTION=4 SURGERY=2 CHEMOTHERAPY=1 | 1
            """)
    void extents(String check, String changes, int times) {
        says(check, changes, times);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}件")
    @CsvSource(delimiter = '|', textBlock = """
            X01 | FIRST_TREATMENT_AT=1 | 1
            X01 | FIRST_TREATMENT_AT=4 | 1
            X01 | FIRST_TREATMENT_AT=8 | 0
            X01 | FIRST_TREATMENT_AT=1 EXTENT_AFTER_SURGERY=660 | 0
            X01 | FIRST_TREATMENT_AT=1 EXTENT_AFTER_SURGERY=777 | 1
            X01 | FIRST_TREATMENT_AT=1 EXTENT_AFTER_SURGERY=777 TOPOGRAPHY=C421 | 0
            X01 | FIRST_TREATMENT_AT=1 EXTENT_AFTER_SURGERY=777 MORPHOLOGY=973239 | 0
            X01 | FIRST_TREATMENT_AT=1 EXTENT_AFTER_SURGERY=410 TOPOGRAPHY=C421 | 1
            X01 | FIRST_TREATMENT_AT=1 EXTENT_AFTER_SURGERY=x | 0
            X02 | SURGERY=2 | 1
            X02 | SURGERY=2 ENDOSCOPY=1 | 0
            X02 | SURGERY=x | 0
            X03 | FIRST_TREATMENT_AT=1 | 1
            X03 | FIRST_TREATMENT_AT=8 | 1
            X03 | FIRST_TREATMENT_AT=3 | 0
            X03 | FIRST_TREATMENT_AT=1 SURGERY=2 | 0
            X03 | FIRST_TREATMENT_AT=1 SURGERY=x | 0
            X03 | FIRST_TREATMENT_AT=x | 0
            X04 | SURGERY=2 | 1
            X04 | SURGERY=2 OPERATION_RESULT=6 | 0
            X04 | SURGERY=2 ENDOSCOPY=9 | 0
            X05 | OPERATION_RESULT=6 | 1
            X05 | SURGERY=2 OPERATION_RESULT=6 | 0
            X06 | SURGERY=9 ENDOSCOPY=9 | 2
            X07 | ENDOCRINE=9 | 1
            X08 | SURGERY=2 | 1
            X08 | SURGERY=2 FIRST_TREATMENT_AT=3 | 1
            X08 | SURGERY=2 FIRST_TREATMENT_AT=8 | 0
            X08 | SURGERY=2 RADIOTHERAPY=1 | 0
            X09 | EXTENT_AFTER_SURGERY=660 | 1
            X09 | EXTENT_AFTER_SURGERY=660 RADIOTHERAPY=1 | 0
            X09 | EXTENT_AFTER_SURGERY=660 FIRST_TREATMENT_AT=3 | 0
            X09 | EXTENT_AFTER_SURGERY=660 SURGERY=2 | 0
            X22 | DIAGNOSED_AT=2 FIRST_TREATMENT_AT=1 | 1
            X22 | DIAGNOSED_AT=1 FIRST_TREATMENT_AT=1 | 0
            X22 | DIAGNOSED_AT=2 FIRST_TREATMENT_AT=4 | 0
            X23 | FIRST_TREATMENT_AT=3 | 1
            X23 | FIRST_TREATMENT_AT=4 | 1
            X23 | FIRST_TREATMENT_AT=3 DIAGNOSED_AT=2 | 0
            L01 | LATERALITY=1 | 1
            L01 | LATERALITY=9 | 1
            L01 | LATERALITY=1 TOPOGRAPHY=C000 | 1
            L01 | LATERALITY=9 TOPOGRAPHY=C421 | 0
            L01 | LATERALITY=1 TOPOGRAPHY=C421 | 1
            L01 | LATERALITY=1 TOPOGRAPHY=C341 | 0
            L01 | LATERALITY=x | 0
            L02 | TOPOGRAPHY=C341 | 1
            L02 | TOPOGRAPHY=C341 LATERALITY=9 | 0
            L02 | TOPOGRAPHY=C345 | 0
            L03 | LATERALITY=3 TOPOGRAPHY=C341 | 1
            L03 | LATERALITY=3 TOPOGRAPHY=C000 | 1
            L03 | LATERALITY=3 TOPOGRAPHY=C569 SEX=2 | 0
            L03 | LATERALITY=3 TOPOGRAPHY=C649 MORPHOLOGY=896039 | 0
            L03 | LATERALITY=3 TOPOGRAPHY=C649 MORPHOLOGY=831239 | 1
            L03 | LATERALITY=3 TOPOGRAPHY=C692 MORPHOLOGY=951039 | 0
            L03 | LATERALITY=3 TOPOGRAPHY=C692 MORPHOLOGY=951439 | 0
            L03 | LATERALITY=3 TOPOGRAPHY=C692 MORPHOLOGY=872039 | 1
            L03 | LATERALITY=3 TOPOGRAPHY=C341 MORPHOLOGY=8140 | 0
            """)
    void treatmentsAndSides(String check, String changes, int times) {
        says(check, changes, times);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}件")
    @CsvSource(delimiter = '|', textBlock = """
            D01 | BIRTH_DATE=20240512 | 0
            D01 | BIRTH_DATE=20240513 | 1
            D02 | DEATH_DATE=20240512 | 0
            D02 | DEATH_DATE=20240511 | 1
            D02 | DEATH_DATE=20240511 DETECTION=4 | 0
            D03 | DEATH_DATE=19510311 | 1
            D03 | DEATH_DATE=19510312 | 0
            D03 | DEATH_DATE=死亡 BIRTH_DATE=99999999 | 0
            D04 | DIAGNOSIS_DATE=20250630 | 0
            D04 | DIAGNOSIS_DATE=20250701 | 1
            D04 | DEATH_DATE=20250630 | 0
            D04 | DEATH_DATE=20250701 | 1
            D04 | DIAGNOSIS_DATE=20250702 DEATH_DATE=20250701 | 2
            D05 | BIRTH_DATE=19140512 | 0
            D05 | BIRTH_DATE=19140511 | 0
            D05 | BIRTH_DATE=19130513 | 0
            D05 | BIRTH_DATE=19130512 | 1
            D06 | DIAGNOSIS_DATE=20240230 | 1
            D06 | DEATH_DATE=20240230 | 1
            D06 | BIRTH_DATE=19510229 DEATH_DATE=20240230 | 2
            D06 | DEATH_DATE=20240229 | 0
            N01 | MORPHOLOGY=814009 | 1
            N01 | MORPHOLOGY=814009 TOPOGRAPHY=C000 | 1
            N01 | MORPHOLOGY=814009 TOPOGRAPHY=C999x | 0
            N01 | MORPHOLOGY=953009 TOPOGRAPHY=C700 | 0
            N01 | MORPHOLOGY=893619 | 0
            N02 | SEX=2 TOPOGRAPHY=C569 MORPHOLOGY=844219 | 0
            N02 | SEX=2 TOPOGRAPHY=C569 MORPHOLOGY=838019 | 1
            N02 | SEX=2 TOPOGRAPHY=C570 MORPHOLOGY=838019 | 0
            N03 | DIAGNOSIS_DATE=20160101 | 0
            N03 | DIAGNOSIS_DATE=20151231 | 1
            N03 | DIAGNOSIS_DATE=20159999 | 1
            N03 | DIAGNOSIS_DATE=20160199 | 0
            N05 | DIAGNOSIS_DATE=20231231 | 1
            N05 | DIAGNOSIS_DATE=20240101 | 0
            N05 | DIAGNOSIS_DATE=20151231 | 0
            N05 | DIAGNOSIS_DATE=20160101 | 1
            N07 | TOPOGRAPHY=C779 | 1
            N07 | TOPOGRAPHY=C770 MORPHOLOGY=958139 | 1
            N07 | TOPOGRAPHY=C770 MORPHOLOGY=959039 | 0
            N07 | TOPOGRAPHY=C779 MORPHOLOGY=8140 | 0
            N07 | TOPOGRAPHY=C769 | 0
            N09 | MORPHOLOGY=824013 DIAGNOSIS_DATE=20250101 | 1
            N09 | MORPHOLOGY=824013 DIAGNOSIS_DATE=20241231 | 0
            N09 | MORPHOLOGY=824013 DIAGNOSIS_DATE=20259999 | 1
            N09 | MORPHOLOGY=824013 DIAGNOSIS_DATE=20249999 | 0
            N09 | MORPHOLOGY=800029 | 1
            N09 | MORPHOLOGY=814032 DIAGNOSIS_DATE=20250101 | 0
            N09 | MORPHOLOGY=800929 | 0
            N09 | TOPOGRAPHY=C491 MORPHOLOGY=883339 DIAGNOSIS_DATE=20250101 | 0
            N10 | TOPOGRAPHY=C491 MORPHOLOGY=883339 | 1
            N10 | TOPOGRAPHY=C491 MORPHOLOGY=883339 DIAGNOSIS_DATE=20250101 | 1
            N10 | TOPOGRAPHY=C710 MORPHOLOGY=883339 | 0
            N10 | TOPOGRAPHY=xxxx MORPHOLOGY=883339 | 0
            N10 | TOPOGRAPHY=C000 MORPHOLOGY=883339 | 1
            N10 | MORPHOLOGY=814032 | 0
            N11 | MORPHOLOGY=824013 DIAGNOSIS_DATE=20241231 | 1
            N11 | MORPHOLOGY=824013 DIAGNOSIS_DATE=20250101 | 0
            N11 | MORPHOLOGY=800029 | 0
            N11 | TOPOGRAPHY=C491 MORPHOLOGY=883339 | 0
            N11 | TOPOGRAPHY=C710 MORPHOLOGY=883339 | 1
            """)
    void datesAndScope(String check, String changes, int times) {
        says(check, changes, times);
    }

    @ParameterizedTest(name = "{0}: {1} の{2}文字 → {3}件")
    @CsvSource({
        "S01,CHART_NUMBER,16,0",
        "S01,CHART_NUMBER,17,1",
        "S10,ADDRESS,40,0",
        "S10,ADDRESS,41,1",
    })
    void lengthsCountCharacters(String check, Item item, int length, int times) {
        for (String character : List.of("あ", "𠮷")) {
            var record = Records.clean().with(Map.of(item, character.repeat(length)));
            assertThat(findings(OCCASION, record, check)).as(character).hasSize(times);
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}件")
    @CsvSource(delimiter = '|', textBlock = """
            S02 | KANA_NAME=アイウエオカキクケコ　サシスセソタチツテト | 0
            S02 | KANA_NAME=アイウエオカキクケコサ　シ | 1
            S02 | KANA_NAME=ア　サシスセソタチツテトナ | 1
            S02 | KANA_NAME=ア　　イ | 1
            S02 | KANA_NAME=　アイ | 1
            S02 | KANA_NAME=アイ　 | 1
            S02 | KANA_NAME=ア　イ　ウ | 1
            S02 | KANA_NAME=アイウエオカキクケコ | 0
            S02 | KANA_NAME=アイウエオカキクケコサ | 1
            S05 | NAME=科　学 | 0
            S05 | NAME=𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷　𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷 | 0
            S05 | NAME=𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷　太郎 | 1
            S05 | NAME=科学　𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷 | 1
            S05 | NAME=𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷 | 0
            S05 | NAME=𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷 | 1
            S06 | NAME=科学太郎 | 1
            S06 | NAME=　科学 | 0
            S03 | KANA_NAME=ｱ　ｲ | 1
            S03 | NAME=A科　学 | 1
            S03 | KANA_NAME=ｱ　イ NAME=a科　学 | 2
            S04 | KANA_NAME=ァ　ヺ | 0
            S04 | KANA_NAME=カー・ヽヾ　イ | 0
            S04 | KANA_NAME=カ゠　イ | 1
            S04 | KANA_NAME=カ漢　イ | 1
            S08 | BIRTH_DATE=1951031 | 1
            S18 | DIAGNOSIS_DATE=2024051 | 1
            S18 | DIAGNOSIS_DATE=99999999 | 1
            S24 | DEATH_DATE=2024051 | 1
            S09 | PREFECTURE=00 | 1
            S09 | PREFECTURE=01 | 0
            S09 | PREFECTURE=47 | 0
            S09 | PREFECTURE=88 | 0
            S09 | PREFECTURE=87 | 1
            S11 | PREFECTURE=99 ADDRESS=住所不明 | 0
            """)
    void names(String check, String changes, int times) {
        says(check, changes, times);
    }

    @Test
    @DisplayName("依頼の年と、指定診療所の指定日")
    void yearAndDesignation() {
        var asked = OCCASION.forYear(2024);
        assertThat(findings(asked, Records.clean(), "N04")).isEmpty();
        assertThat(findings(asked, Records.with("DIAGNOSIS_DATE=20231231"), "N04"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().values()).containsExactly("2023", "2024"));
        assertThat(findings(asked, Records.with("DIAGNOSIS_DATE=x"), "N04")).isEmpty();
        assertThat(CheckList.inForce(asked).leftOut()).containsExactly("N06", "N12");
        assertThat(CheckList.inForce(OCCASION).leftOut()).containsExactly("N04", "N06", "N12");

        var clinic = OCCASION.by(facility(FacilityClass.DESIGNATED_CLINIC));
        assertThat(CheckList.inForce(clinic).leftOut()).containsExactly("N04");
        assertThat(findings(clinic, Records.with("DIAGNOSIS_DATE=20240401"), "N06"))
                .isEmpty();
        assertThat(findings(clinic, Records.with("DIAGNOSIS_DATE=x"), "N06")).isEmpty();
        assertThat(findings(clinic, Records.with("DIAGNOSIS_DATE=20240331"), "N06"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.sentence().values()).containsExactly("2024-03-31", "2024-04-01"));
        var ended = OCCASION.by(facility(FacilityClass.DESIGNATED_CLINIC)
                .with(new DesignationPeriods(List.of(
                        new DesignationPeriods.Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)),
                        new DesignationPeriods.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31))))));
        assertThat(findings(ended, Records.with("DIAGNOSIS_DATE=20240331"), "N12"))
                .isEmpty();
        assertThat(findings(ended, Records.with("DIAGNOSIS_DATE=20211231"), "N12"))
                .isEmpty();
        assertThat(findings(ended, Records.with("DIAGNOSIS_DATE=20211231"), "N06"))
                .hasSize(1);
        assertThat(findings(ended, Records.with("DIAGNOSIS_DATE=20240401"), "N12"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.sentence().values()).containsExactly("2024-04-01", "2024-03-31"));
        assertThat(findings(ended, Records.with("DIAGNOSIS_DATE=20230601"), "N12"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.sentence().values()).containsExactly("2023-06-01", "2022-12-31"));
        var hospital = OCCASION.by(facility(FacilityClass.HOSPITAL));
        assertThat(findings(hospital, Records.with("DIAGNOSIS_DATE=20240331"), "N06"))
                .isEmpty();
    }

    private static Facility facility(FacilityClass kind) {
        return new Facility(
                new FacilityCode("40001"),
                "架空診療所",
                kind,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.of(2024, 4, 1));
    }

    @ParameterizedTest(name = "受付が{0}なら、2023年診断の遅れは {1}件")
    @CsvSource({"20241231,0", "20250101,1", "20249999,0"})
    void notificationsAreLateAfterTheNextYear(String received, int times) {
        var occasion = CheckOccasion.on(PartialDate.read(received).orElseThrow());
        assertThat(findings(occasion, Records.with("DIAGNOSIS_DATE=20230601"), "N05"))
                .hasSize(times);
    }

    @ParameterizedTest(name = "{0}: {1} の文には {2}")
    @CsvSource(delimiter = '|', textBlock = """
            D02 | DEATH_DATE=20240511 | 2024-05-11,2024-05-12
            L01 | LATERALITY=1        | 胃体部(C16.2),1,右側
            L02 | TOPOGRAPHY=C341     | 肺上葉(C34.1)
            S01 | CHART_NUMBER=12345678901234567 | 17
            S03 | NAME=科AB　学C       | 氏名,ABC
            S04 | KANA_NAME=カひ　ら    | ひ
            S26 | SEX=１              | 性別,１,1
            X03 | FIRST_TREATMENT_AT=1 | 1,外科的治療
            N05 | DIAGNOSIS_DATE=20231231 | 2023,2024
            D05 | BIRTH_DATE=19130512  | 111
            N11 | MORPHOLOGY=824013    | 8240/1,8240/3
            X12 | TOPOGRAPHY=C809 MORPHOLOGY=800039 | 410
            """)
    void sentencesNameTheValues(String check, String changes, String values) {
        assertThat(findings(OCCASION, Records.with(changes), check))
                .singleElement()
                .satisfies(finding -> {
                    for (String value : values.split(",", -1)) {
                        assertThat(finding.messageJa()).contains(value);
                    }
                    assertThat(finding.messageJa()).endsWith("(" + check + ")").doesNotContain("%s");
                    assertThat(finding.message(Locale.ENGLISH)).endsWith(" (" + check + ")");
                    assertThat(finding.itemNumbers()).isNotEmpty();
                    assertThat(finding.isError()).isEqualTo(finding.severity() == Severity.ERROR);
                });
    }

    @Test
    @DisplayName("一覧は、項目・コード・部位と組織型・二重届出のすべての点検を挙げる")
    void theListNamesEveryCheck() {
        var ids = CheckList.inForce(OCCASION).checks().stream().map(Check::id).toList();
        assertThat(ids).startsWith("S25", "S26").contains("N01", "N05", "D04", "X23", "I01", "I40", "H01", "H70");
        assertThat(ids).endsWith("N08").doesNotContain("N04", "N06", "I31").doesNotHaveDuplicates();
        assertThat(CheckList.inForce(OCCASION.forYear(2024)).checks().stream().map(Check::id))
                .contains("N04");
    }
}
