package dev.todoke.tumour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.PartialDate;
import dev.todoke.tumour.TumourDecision.NewTumour;
import dev.todoke.tumour.TumourDecision.SameTumour;
import dev.todoke.tumour.TumourDecision.Undetermined;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("同一腫瘍の判定（IARC 2004 登録規則）")
class SameTumourRuleTest {

    private static final SameTumourRule RULE = SameTumourRule.standard();

    @ParameterizedTest(name = "{8}: {0} {1} 側{2} {3} と {4} {5} 側{6} {7}")
    @CsvSource(delimiter = '|', textBlock = """
            C341 | 814032 | 1 | 2018-01-05 | C343 | 814039 | 1 | 2021-05-01 | same R4.2
            C341 | 814039 | 1 | 2018-01-05 | C341 | 814039 | 2 | 2018-01-06 | new REC1
            C341 | 814039 | 9 | 2018-01-05 | C341 | 814039 | 2 | 2018-01-06 | same R4.2
            C341 | 814039 | 1 | 2018-01-05 | C341 | 804139 | 1 | 2018-01-06 | new R4.2
            C341 | 801039 | 1 | 2018-01-05 | C341 | 804139 | 1 | 2018-01-06 | same R4.2
            C341 | 800039 | 1 | 2018-01-05 | C341 | 880039 | 1 | 2018-01-06 | same R4.2
            C341 | 801039 | 1 | 2018-01-05 | C341 | 880039 | 1 | 2018-01-06 | new R4.2
            C182 | 814039 | 7 | 2018-01-05 | C187 | 814039 | 7 | 2018-01-05 | new REC2
            C182 | 814039 | 7 | 2018-01-05 | C189 | 814039 | 7 | 2018-01-05 | same R4.2
            C445 | 809039 | 1 | 2018-01-05 | C443 | 809039 | 1 | 2018-01-05 | new REC2
            C199 | 814039 | 7 | 2018-01-05 | C209 | 814039 | 7 | 2022-01-05 | same R4.2
            C187 | 814039 | 7 | 2018-01-05 | C199 | 814039 | 7 | 2018-01-05 | new R3
            C079 | 814039 | 1 | 2018-01-05 | C080 | 814039 | 1 | 2018-01-05 | new R3
            C569 | 844139 | 1 | 2018-01-05 | C569 | 844139 | 2 | 2018-01-05 | same R4.2
            C649 | 896039 | 1 | 2018-01-05 | C649 | 896039 | 2 | 2018-01-05 | same R4.2
            C649 | 831239 | 1 | 2018-01-05 | C649 | 831239 | 2 | 2018-01-05 | new REC1
            C692 | 951039 | 1 | 2018-01-05 | C692 | 951039 | 2 | 2018-01-05 | same R4.2
            C770 | 968036 | 7 | 2018-01-05 | C162 | 968036 | 7 | 2023-01-05 | same R4.1
            C770 | 959036 | 7 | 2018-01-05 | C421 | 986139 | 7 | 2018-01-05 | same R4.1
            C770 | 968036 | 7 | 2018-01-05 | C421 | 986139 | 7 | 2018-01-05 | new R4.1
            C443 | 914039 | 7 | 2018-01-05 | C171 | 914039 | 7 | 2019-01-05 | same R4.1
            C421 | 800039 | 7 | 2018-01-05 | C421 | 986139 | 7 | 2018-01-05 | new R4.2
            C809 | 814039 | 7 | 2018-01-05 | C341 | 814039 | 1 | 2018-01-09 | open SITE
            C809 | 801039 | 7 | 2018-01-05 | C809 | 814039 | 7 | 2018-01-09 | same R4.2
            C539 | 807729 | 7 | 2018-01-05 | C539 | 807039 | 7 | 2018-05-05 | same INV
            C539 | 807729 | 7 | 2018-01-05 | C539 | 807039 | 7 | 2018-12-05 | new INV
            C539 | 807039 | 7 | 2018-01-05 | C539 | 807729 | 7 | 2019-12-05 | same INV
            C539 | 807729 | 7 | 2018       | C539 | 807039 | 7 | 2018-12-05 | open INV
            """)
    void comparesTwoReports(
            String siteA,
            String morphologyA,
            String sideA,
            String dateA,
            String siteB,
            String morphologyB,
            String sideB,
            String dateB,
            String expected) {
        var a = facts(siteA, morphologyA, sideA, dateA);
        var b = facts(siteB, morphologyB, sideB, dateB);
        assertThat(summary(RULE.compare(a, b))).isEqualTo(expected);
        assertThat(summary(RULE.compare(b, a))).as("symmetric").isEqualTo(expected);
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', textBlock = """
            C341 | 814039 | 1 | C343 | 801039 | 1 | R3 はい（T6 と T6） / REC1 いいえ / R4.2 はい（群3 と 群5）
            C341 | 814039 | 1 | C341 | 814039 | 2 | R3 はい（T6 と T6） / REC1 はい
            C569 | 844139 | 1 | C569 | 844139 | 2 | R3 はい（C56 と C56） / REC1x はい。ただし卵巣・腎芽腫・網膜芽腫は一つに数える / R4.2 はい（群3 と 群3）
            C182 | 814039 | 7 | C182 | 807039 | 7 | R3 はい（C18 と C18） / REC2 いいえ / R4.2 いいえ（群3 と 群1）
            C443 | 809039 | 1 | C445 | 809039 | 1 | R3 はい（C44 と C44） / REC1 いいえ / REC2 はい
            C182 | 814039 | 7 | C509 | 814039 | 7 | R3 いいえ（C18 と C50）
            C809 | 814039 | 7 | C760 | 814039 | 7 | R3 はい（C80 と C76） / R4.2 はい（群3 と 群3）
            C770 | 968039 | 7 | C421 | 986139 | 7 | R4.1 いいえ（群9 と 群8）
            C539 | 807729 | 7 | C539 | 807039 | 7 | R3 はい（C53 と C53） / R4.2 はい（群1 と 群1）
            """)
    void tellsEveryStep(
            String siteA, String typeA, String sideA, String siteB, String typeB, String sideB, String steps) {
        var decision = RULE.compareWithoutTime(
                facts(siteA, typeA, sideA, "2018-01-05"), facts(siteB, typeB, sideB, "2020-01-05"));
        assertThat(String.join(
                        " / ",
                        decision.trace().stream()
                                .map(step -> step.rule() + " " + step.answer())
                                .toList()))
                .isEqualTo(steps);
    }

    @Test
    @DisplayName("詳細不明の届出は、時期の近い腫瘍に入る")
    void unspecificReportJoinsTheNearestTumour() {
        var reports = List.of(
                facts("C341", "814039", "1", "2017-02-01"),
                facts("C341", "804139", "1", "2020-02-01"),
                facts("C349", "800039", "1", "2020-03-01"));
        var tumours = new ReportAssignment(RULE).assign(reports);
        assertThat(tumours).extracting(RegisteredTumour::reports).containsExactly(List.of(0), List.of(1, 2));
        assertThat(tumours.get(1).joined().getFirst().needsReview()).isTrue();
    }

    @Test
    @DisplayName("上皮内がんの届出は、6か月以内の浸潤がんに入り、それより前なら別の腫瘍になる")
    void inSituThenInvasive() {
        var reports = List.of(
                facts("C679", "812029", "7", "2016-02-01"),
                facts("C679", "813039", "7", "2019-06-01"),
                facts("C679", "812029", "7", "2019-05-01"));
        var tumours = new ReportAssignment(RULE).assign(reports);
        assertThat(tumours).extracting(RegisteredTumour::reports).containsExactly(List.of(0), List.of(1, 2));
    }

    @Test
    @DisplayName("届出の順序を変えても腫瘍の分け方は変わらない")
    void assignmentDoesNotDependOnTheOrder() {
        var random = new Random(20161);
        String[] sites = {"C341", "C349", "C182", "C187", "C189", "C809", "C569", "C770", "C421"};
        String[] morphologies = {"814039", "804139", "800039", "801039", "807729", "968036", "959036", "986139"};
        for (int round = 0; round < 400; round++) {
            var reports = new ArrayList<TumourFacts>();
            int count = 2 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                reports.add(facts(
                        sites[random.nextInt(sites.length)],
                        morphologies[random.nextInt(morphologies.length)],
                        random.nextBoolean() ? "1" : random.nextBoolean() ? "2" : "9",
                        (2016 + random.nextInt(8)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10)));
            }
            var shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(grouped(shuffled)).isEqualTo(grouped(reports));
        }
    }

    @Test
    @DisplayName("統計では側と結腸の4桁目を区別せず、最初の腫瘍だけを数える")
    void countedOncePerClass() {
        var inOrder = List.of(
                facts("C182", "814039", "7", "2016-02-01"),
                facts("C187", "814039", "7", "2017-02-01"),
                facts("C341", "814039", "1", "2017-03-01"),
                facts("C343", "814039", "2", "2018-03-01"),
                facts("C341", "804139", "2", "2019-03-01"),
                facts("C539", "807729", "7", "2019-04-01"),
                facts("C539", "807039", "7", "2020-04-01"),
                facts("C770", "968036", "7", "2020-05-01"),
                facts("C162", "968036", "7", "2020-06-01"));
        assertThat(ReportingRule.counted(inOrder))
                .containsExactly(true, false, true, false, true, true, true, true, false);
    }

    private static List<String> grouped(List<TumourFacts> reports) {
        return new ReportAssignment(RULE)
                .assign(reports).stream()
                        .map(tumour -> tumour.reports().stream()
                                .map(i -> reports.get(i).toString())
                                .sorted()
                                .toList()
                                .toString())
                        .toList();
    }

    private static String summary(TumourDecision decision) {
        String word = switch (decision) {
            case SameTumour _ -> "same";
            case NewTumour _ -> "new";
            case Undetermined _ -> "open";
        };
        return word + " " + decision.decidedBy();
    }

    private static TumourFacts facts(String site, String morphology, String side, String date) {
        return TumourFacts.ofSubmitted(
                new Topography(site),
                Morphology.of(morphology).orElseThrow(),
                Laterality.of(side).orElseThrow(),
                PartialDate.read(date).orElseThrow());
    }
}
