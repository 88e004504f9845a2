package dev.todoke.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.population.AgeClass;
import dev.todoke.population.Area;
import dev.todoke.population.PersonYears;
import dev.todoke.population.SexGroup;
import dev.todoke.population.StandardPopulations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("年次確定の集計")
class IncidenceCounterTest {

    private static final ClosingSummary CLOSING =
            new ClosingSummary(7, new YearOfDiagnosis(2019), 1, Instant.EPOCH, 0, "");

    @Test
    @DisplayName("胃がんは胃と全部位に数え、大腸の合計は結腸と直腸の和")
    void tumoursCountInTheirSitesAndInAllSites() {
        var table = count(tumour("1", "65", "C169"), tumour("2", "70", "C180"), tumour("2", "71", "C20"))
                .table(CaseSet.INVASIVE);

        assertThat(cases(table, "1", SexGroup.TOTAL)).isEqualTo(3);
        assertThat(cases(table, "5", SexGroup.MALE)).isEqualTo(1);
        assertThat(cases(table, "67", SexGroup.FEMALE)).isEqualTo(2);
        assertThat(cases(table, "6", SexGroup.FEMALE) + cases(table, "7", SexGroup.FEMALE))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("上皮内がんは表Bだけ、統計対象外(項目73=2)はどちらにも数えない")
    void inSituOnlyInTableBAndUncountedNowhere() {
        var uncounted = with(tumour("1", "50", "C169"), Map.of(73, "2"));

        var year = count(tumour("2", "40", "D060"), tumour("2", "41", "C530"), uncounted);

        assertThat(cases(year.table(CaseSet.INVASIVE), "1", SexGroup.TOTAL)).isEqualTo(1);
        assertThat(cases(year.table(CaseSet.WITH_IN_SITU), "101", SexGroup.TOTAL))
                .isEqualTo(2);
        assertThat(cases(year.table(CaseSet.WITH_IN_SITU), "117", SexGroup.FEMALE))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("男女両方で診断された人(0)は総数だけに入る")
    void bothSexesCountInTheTotalAlone() {
        var table = count(tumour("0", "65", "C169")).table(CaseSet.INVASIVE);

        assertThat(cases(table, "1", SexGroup.TOTAL)).isEqualTo(1);
        assertThat(cases(table, "1", SexGroup.MALE) + cases(table, "1", SexGroup.FEMALE))
                .isZero();
    }

    @Test
    @DisplayName("年齢不詳は粗率に入り、年齢調整率に入らない")
    void unknownAgeIsInTheCrudeRateOnly() {
        var row = row(count(tumour("1", "999", "C169")).table(CaseSet.INVASIVE), "1", SexGroup.TOTAL);

        assertThat(row.crude().orElseThrow().per100k()).isPositive();
        for (var standard : StandardPopulations.shipped()) {
            assertThat(row.standardised(standard).orElseThrow().per100k()).isZero();
        }
    }

    @Test
    @DisplayName("人口の範囲の外に住む人は表に入れず、件数を伝える")
    void peopleFromOutsideAreCountedApart() {
        var year = count(with(tumour("1", "60", "C169"), Map.of(7, "13")), tumour("1", "60", "C169"));

        assertThat(year.outside()).isEqualTo(1);
        assertThat(cases(year.table(CaseSet.INVASIVE), "1", SexGroup.TOTAL)).isEqualTo(1);
    }

    @Test
    @DisplayName("前立腺の総数は件数だけで、率は男に出す")
    void ratesOfASingleSexSiteStandInItsSex() {
        var table = count(tumour("1", "70", "C61")).table(CaseSet.INVASIVE);

        assertThat(row(table, "20", SexGroup.TOTAL).crude()).isEmpty();
        assertThat(row(table, "20", SexGroup.MALE).crude()).isPresent();
        assertThat(table.rows()).noneMatch(r -> r.site().code().equals("20") && r.sex() == SexGroup.FEMALE);
    }

    @Test
    @DisplayName("精度指標: DCO・DCI・MV・HV・MI比")
    void qualityIndicators() {
        var deaths = CancerDeaths.builder()
                .add(new Prefecture("40"), 2019, Sex.MALE, "C169")
                .add(new Prefecture("40"), 2019, Sex.MALE, "I219")
                .build();
        var deathOnly = with(tumour("1", "88", "C169"), Map.of(23, "0", 69, "1", 70, "1", 30, "499"));
        var cytology = with(tumour("1", "60", "C169"), Map.of(23, "3"));

        var row = row(
                count(deaths, tumour("1", "65", "C169"), cytology, deathOnly, tumour("1", "66", "C163"))
                        .table(CaseSet.INVASIVE),
                "5",
                SexGroup.MALE);

        assertThat(row.quality().dco().percent()).isCloseTo(25, within(1e-9));
        assertThat(row.quality().dci().percent()).isCloseTo(25, within(1e-9));
        assertThat(row.quality().microscopy().percent()).isCloseTo(75, within(1e-9));
        assertThat(row.quality().histology().percent()).isCloseTo(50, within(1e-9));
        assertThat(row.quality().mi().ratio()).isCloseTo(0.25, within(1e-9));
        assertThat(row.extent(Feature.LOCALISED)).isEqualTo(new Proportion(3, 3));
        assertThat(row.treatment(Feature.SURGERY)).isEqualTo(new Proportion(3, 3));
    }

    @Test
    @DisplayName("腫瘍の順番が違っても報告は同じバイト列になる")
    void orderOfTumoursChangesNothing() {
        var tumours = new ArrayList<ClosedRecord>();
        for (int i = 0; i < 200; i++) {
            tumours.add(tumour(i % 3 == 0 ? "1" : "2", Integer.toString(30 + i % 60), i % 5 == 0 ? "C341" : "C187"));
        }
        var first = IncidenceReport.html(List.of(count(tumours.toArray(ClosedRecord[]::new))));

        Collections.reverse(tumours);

        assertThat(IncidenceReport.html(List.of(count(tumours.toArray(ClosedRecord[]::new)))))
                .isEqualTo(first);
        assertThat(first).contains("2019年診断(年次確定 第7号、第1版)").contains("role=\"img\"");
        assertThat(IncidenceReport.qualityCsv(List.of(count(tumours.toArray(ClosedRecord[]::new)))))
                .contains("2019,7,40,A,12,肺,0,40,");
    }

    private static long cases(IncidenceTable table, String site, SexGroup sex) {
        return row(table, site, sex).cases();
    }

    private static IncidenceRow row(IncidenceTable table, String site, SexGroup sex) {
        return table.rows().stream()
                .filter(r -> r.area().equals(Area.whole())
                        && r.sex() == sex
                        && r.site().code().equals(site))
                .findFirst()
                .orElseThrow();
    }

    private static YearStatistics count(ClosedRecord... tumours) {
        return count(CancerDeaths.none(), tumours);
    }

    private static YearStatistics count(CancerDeaths deaths, ClosedRecord... tumours) {
        return IncidenceCounter.count(CLOSING, List.of(tumours).stream(), population(), "合成人口", deaths);
    }

    private static PersonYears population() {
        var builder = PersonYears.builder();
        for (Sex sex : Sex.values()) {
            for (AgeClass ages : AgeClass.FIVE_YEARS) {
                builder.add(new MunicipalityCode("40132"), 2019, sex, ages, 1_000);
            }
        }
        return builder.build();
    }

    private static ClosedRecord tumour(String sex, String age, String icd10) {
        var values = new ArrayList<>(Collections.nCopies(ClosedRecord.ITEMS, ""));
        return with(
                new ClosedRecord(values),
                Map.ofEntries(
                        Map.entry(4, sex),
                        Map.entry(5, age),
                        Map.entry(7, "40"),
                        Map.entry(19, icd10),
                        Map.entry(23, "1"),
                        Map.entry(27, "8"),
                        Map.entry(30, "410"),
                        Map.entry(31, "1"),
                        Map.entry(69, "2"),
                        Map.entry(70, "2"),
                        Map.entry(73, "1"),
                        Map.entry(75, "40132")));
    }

    private static ClosedRecord with(ClosedRecord tumour, Map<Integer, String> changes) {
        var values = new ArrayList<>(tumour.values());
        changes.forEach((item, value) -> values.set(item - 1, value));
        return new ClosedRecord(values);
    }
}
