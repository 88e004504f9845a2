package dev.todoke.closing;

import static dev.todoke.consolidation.Reports.death;
import static dev.todoke.consolidation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.Reports;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.vitalstatus.DeathRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("年次確定: 76項目")
class ClosingMakerTest {

    private static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2018);

    private static final Map<FacilityCode, Facility> FACILITIES = Map.of(
            new FacilityCode("40001"),
            new Facility(
                    new FacilityCode("40001"),
                    "試験病院",
                    FacilityClass.HOSPITAL,
                    new Prefecture("40"),
                    new MunicipalityCode("40132"),
                    "03",
                    "01",
                    "福岡県福岡市博多区東公園7-7",
                    PartialDate.unknown()));

    private static List<ClosedRecord> closed(List<PersonSources> persons) {
        var maker = new ClosingMaker(List.of(YEAR), FACILITIES, new byte[0]);
        persons.forEach(sources -> maker.add(sources, Consolidator.standard().consolidate(sources)));
        return maker.close(YEAR);
    }

    private static PersonSources person(List<Reports> reports, List<DeathRecord> deaths) {
        return new PersonSources(
                "P", reports.stream().map(Reports::notification).toList(), deaths);
    }

    private static ClosedRecord only(List<Reports> reports, List<DeathRecord> deaths) {
        var records = closed(List.of(person(reports, deaths)));
        assertThat(records).hasSize(1);
        assertThat(ClosingSelfCheck.check(records)).isEmpty();
        return records.getFirst();
    }

    @Test
    @DisplayName("1件の届出の全項目")
    void everyItemOfOneNotification() {
        var record = only(
                List.of(report("A")
                        .treated(FirstTreatmentAt.STARTED_HERE, "1222222", "1")
                        .extent("410", "420")),
                List.of());
        assertThat(record.values())
                .containsExactly(
                        "1",
                        "1",
                        "0",
                        "2",
                        "60",
                        "722.06451612903225806451612",
                        "40",
                        "4",
                        "1",
                        "40132",
                        "福岡県福岡市博多区博多駅前",
                        "7",
                        "C162",
                        "胃体部",
                        "8140",
                        "3",
                        "9",
                        "腺癌，NOS",
                        "C162",
                        record.item(20),
                        "11f 10",
                        record.item(22),
                        "1",
                        "2018",
                        "20180512",
                        "0",
                        "8",
                        "410",
                        "420",
                        "420",
                        "1",
                        "2",
                        "2",
                        "1",
                        "2",
                        "2",
                        "2",
                        "2",
                        "40001",
                        "40",
                        "03",
                        "01",
                        "福岡県福岡市博多区東公園",
                        "40001",
                        "40",
                        "03",
                        "01",
                        "福岡県福岡市博多区東公園",
                        "40001",
                        "40",
                        "03",
                        "01",
                        "福岡県福岡市博多区東公園",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "0",
                        "R",
                        "213",
                        "2",
                        "2",
                        "1",
                        "1",
                        "1",
                        "1",
                        "40132",
                        "");
        assertThat(record.item(20)).contains("胃");
    }

    @ParameterizedTest(name = "{0} から {1} は {2} か月")
    @CsvSource({
        "2015-03-10, 2023-07-25, 100.48387096774193548387096",
        "2015-03-10, 2023-07-10, 100.00000000000000000000000",
        "2015-01-31, 2015-02-28, 1.00000000000000000000000",
        "2015-01-30, 2015-02-28, 0.93548387096774193548387",
        "2015-03-31, 2015-04-01, 0.03225806451612903225806",
        "2018-05, 2018-05-15, 0.00000000000000000000000",
    })
    void monthsWith23Decimals(String born, String diagnosed, String expected) {
        assertThat(AgeAtDiagnosis.months(date(born), date(diagnosed))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} に診断、{1} まで生存で {2} 日")
    @CsvSource({"2018-01-31, 2018-12-31, 335", "2018-05-12, 2018-05-31, 0", "2018-05-12, 2018-07-01, 61"})
    void survivalCountsMonths(String diagnosed, String until, String expected) {
        assertThat(StatusItems.survivalDays(date(diagnosed), date(until).earliest(), LayoutReading.STANDARD))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("死亡者情報票だけの腫瘍は治療・進展度が不明で、病院の項目は空")
    void deathOnlyRecord() {
        var record = only(List.of(), List.of(death("D", "2018-09-01", "C250")));
        assertThat(record.item(23)).isEqualTo("0");
        assertThat(record.item(30)).isEqualTo("499");
        assertThat(record.item(39)).isEmpty();
        assertThat(record.item(64)).isEqualTo("C250");
        assertThat(List.of(record.item(66), record.item(67), record.item(68), record.item(69), record.item(70)))
                .containsExactly("1", "C", "0", "1", "1");
        assertThat(List.of(record.item(71), record.item(73), record.item(74), record.item(76)))
                .containsExactly("1", "1", "0", "201809");
    }

    @Test
    @DisplayName("翌年の死亡はその年の確定では生存")
    void deathAfterTheYearIsNotYetKnown() {
        var record = only(List.of(report("A")), List.of(death("D", "2019-01-01", "C162")));
        assertThat(record.item(66)).isEqualTo("0");
        assertThat(record.item(76)).isEmpty();
        assertThat(record.item(64)).isEmpty();
    }

    @ParameterizedTest(name = "住所{0}、入力{1}・{2} なら異動動向{3}・受療動向{4}")
    @CsvSource({"40, 40, 40, 1, 1", "40, 40, 41, 3, 2", "40, 41, 43, 2, 2", "88, 40, 40, 2, 2", "99, 40, 40, 2, 2"})
    void movement(String home, String first, String second, String movement, String care) {
        var record = only(
                List.of(
                        report("A").at("40001", first).livingIn(home, "福岡市東区箱崎1"),
                        report("B").at("40002", second).livingIn(home, "福岡市東区箱崎1")),
                List.of());
        assertThat(record.item(71)).isEqualTo(movement);
        assertThat(record.item(72)).isEqualTo(care);
        assertThat(record.item(7)).isEqualTo(home.equals("88") ? "77" : home);
    }

    @Test
    @DisplayName("多重がん番号・統計対象区分・生存率集計対象区分")
    void severalTumours() {
        var records = closed(List.of(person(
                List.of(
                        report("A").tumour("C539", "807729", "7").diagnosed("2018-02-01", "1", DiagnosedAt.HERE),
                        report("B").tumour("C182", "814039", "7").diagnosed("2018-05-01", "1", DiagnosedAt.HERE),
                        report("C").tumour("C187", "814039", "7").diagnosed("2018-06-01", "1", DiagnosedAt.HERE),
                        report("E").tumour("C341", "804139", "1").diagnosed("2018-07-01", "1", DiagnosedAt.HERE)),
                List.of())));
        assertThat(records).extracting(r -> r.item(3)).containsExactly("1", "2", "3", "4");
        assertThat(records).extracting(r -> r.item(2)).containsOnly("1");
        assertThat(records).extracting(r -> r.item(73)).containsExactly("1", "1", "2", "1");
        assertThat(records).extracting(r -> r.item(74)).containsExactly("3", "1", "0", "2");
        assertThat(ClosingSelfCheck.check(records)).isEmpty();
    }

    @Test
    @DisplayName("同じデータの確定は、届出の届いた順序によらず1バイトも違わない")
    void sameBytesInAnyOrder() throws IOException {
        var persons = new ArrayList<PersonSources>();
        for (int i = 0; i < 200; i++) {
            var first = report("A" + i).person(Sex.FEMALE, "19" + (30 + i % 60) + "-0" + (1 + i % 9) + "-11");
            var second = report("B" + i)
                    .at("40002", "40")
                    .person(Sex.FEMALE, "19" + (30 + i % 60) + "-0" + (1 + i % 9) + "-11")
                    .diagnosed("2018-0" + (1 + i % 9) + "-20", "1", DiagnosedAt.ELSEWHERE);
            persons.add(person(i % 3 == 0 ? List.of(first) : List.of(first, second), List.of()));
        }
        var shuffled = new ArrayList<PersonSources>();
        persons.forEach(p ->
                shuffled.add(new PersonSources(p.person(), p.notifications().reversed(), p.deaths())));
        Collections.shuffle(shuffled, new Random(7));
        assertThat(bytes(closed(shuffled))).isEqualTo(bytes(closed(persons)));
        assertThat(bytes(closed(persons)).lines().findFirst().orElseThrow()).startsWith("行番号,提供情報患者番号,多重がん番号,性別");
    }

    private static String bytes(List<ClosedRecord> records) throws IOException {
        var out = new ByteArrayOutputStream();
        ClosingFile.write(records, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PartialDate date(String text) {
        return PartialDate.read(text).orElseThrow();
    }
}
