package dev.todoke.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.PartialDate;
import dev.todoke.tumour.TumourDecision.SameTumour;
import dev.todoke.tumour.TumourDecision.Undetermined;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("届出から登録腫瘍へ")
class ReportAssignmentTest {

    private static final ReportAssignment ASSIGNMENT = new ReportAssignment(SameTumourRule.standard());

    @Test
    @DisplayName("1件だけの届出は1腫瘍")
    void oneReport() {
        assertThat(ASSIGNMENT.assign(List.of(facts("C341", "814039", "1", "2018-05-01"))))
                .containsExactly(new RegisteredTumour(List.of(0), List.of()));
    }

    @Test
    @DisplayName("加わった届出は、時期の最も近い矛盾しない届出と比べたことを残す")
    void saysWithWhichReportItWasCompared() {
        var tumours = ASSIGNMENT.assign(List.of(
                facts("C341", "814039", "1", "2018-05-01"),
                facts("C341", "814039", "1", "2020-05-01"),
                facts("C341", "814039", "1", "2020-04-01"),
                facts("C341", "814039", "1", "2020")));
        assertThat(tumours).hasSize(1);
        assertThat(tumours.getFirst().reports()).containsExactly(0, 1, 2, 3);
        assertThat(tumours.getFirst().joined())
                .extracting(RegisteredTumour.Joined::report, RegisteredTumour.Joined::with)
                .containsExactly(tuple(1, 3), tuple(2, 3), tuple(3, 2));
        assertThat(tumours.getFirst().joined())
                .allMatch(why -> why.decision() instanceof SameTumour && !why.needsReview());
    }

    @Test
    @DisplayName("側の違う二つの腎芽腫は一つで、詳細不明の届出は矛盾しない側と比べる")
    void bilateralException() {
        var tumours = ASSIGNMENT.assign(List.of(
                facts("C649", "896039", "1", "2018-05-01"),
                facts("C649", "896039", "2", "2018-05-02"),
                facts("C649", "800039", "2", "2018-05-01")));
        assertThat(tumours).hasSize(1);
        assertThat(tumours.getFirst().joined())
                .extracting(why -> why.decision().getClass().getSimpleName())
                .containsOnly("SameTumour");
    }

    @Test
    @DisplayName("日付が粗くて浸潤の順が分からない届出は、加わったうえで人が確かめる")
    void coarseDateOfAnInSituReport() {
        var tumours = ASSIGNMENT.assign(
                List.of(facts("C539", "807729", "7", "2018"), facts("C539", "807039", "7", "2018-12-05")));
        assertThat(tumours).hasSize(1);
        assertThat(tumours.getFirst().joined()).anyMatch(RegisteredTumour.Joined::needsReview);
        var founder = ASSIGNMENT.assign(
                List.of(facts("C539", "807729", "7", "2018"), facts("C538", "801039", "7", "2018-12-05")));
        assertThat(founder).hasSize(1);
        assertThat(founder.getFirst().joined())
                .anyMatch(why -> why.report() == 0 && why.with() == 1 && why.decision() instanceof Undetermined);
    }

    @Test
    @DisplayName("6か月より前の上皮内がんは別の腫瘍になり、腫瘍は診断日の順に並ぶ")
    void inSituLongBefore() {
        var tumours = ASSIGNMENT.assign(List.of(
                facts("C679", "813039", "7", "2019-06-01"),
                facts("C679", "812029", "7", "2016-02-01"),
                facts("C679", "812029", "7", "2016-03-01"),
                facts("C509", "850039", "1", "2017-03-01"),
                facts("C679", "812029", "7", "2019-05-01")));
        assertThat(tumours)
                .extracting(RegisteredTumour::reports)
                .containsExactly(List.of(1, 2), List.of(3), List.of(0, 4));
    }

    @Test
    @DisplayName("上皮内だけ、または浸潤だけなら、時期で分けない")
    void oneBehaviourIsNeverSplit() {
        assertThat(ASSIGNMENT.assign(List.of(
                        facts("C679", "812029", "7", "2016-02-01"), facts("C679", "812029", "7", "2020-02-01"))))
                .hasSize(1);
        assertThat(ASSIGNMENT.assign(List.of(
                        facts("C679", "812039", "7", "2016-02-01"), facts("C679", "812039", "7", "2020-02-01"))))
                .hasSize(1);
    }

    @Test
    @DisplayName("一覧にない組織型の届出は、加わっても必ず人が確かめる")
    void unassignedHistology() {
        var tumours = ASSIGNMENT.assign(
                List.of(facts("C341", "814039", "1", "2018-05-01"), facts("C341", "899939", "1", "2018-06-01")));
        assertThat(tumours).hasSize(1);
        assertThat(tumours.getFirst().joined()).singleElement().matches(RegisteredTumour.Joined::needsReview);
        var alike = ASSIGNMENT.assign(
                List.of(facts("C341", "899939", "1", "2018-05-01"), facts("C341", "899939", "1", "2018-06-01")));
        assertThat(alike.getFirst().joined()).singleElement().matches(why -> !why.needsReview());
    }

    @Test
    @DisplayName("粗い日付でも、届出の順序で腫瘍の分け方は変わらない")
    void theOrderDoesNotMatter() {
        var random = new Random(20223);
        String[] sites = {"C341", "C349", "C182", "C187", "C189", "C809", "C569", "C679"};
        String[] types = {"814039", "814029", "804139", "800039", "801039", "812029", "813039", "968036"};
        String[] dates = {"2018", "2018-03", "2018-03-04", "2016", "2020-12-31", "2020-06"};
        for (int round = 0; round < 2_000; round++) {
            var reports = new ArrayList<TumourFacts>();
            for (int i = 2 + random.nextInt(5); i > 0; i--) {
                reports.add(facts(
                        sites[random.nextInt(sites.length)],
                        types[random.nextInt(types.length)],
                        random.nextBoolean() ? "1" : random.nextBoolean() ? "2" : "9",
                        dates[random.nextInt(dates.length)]));
            }
            var shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(contents(shuffled)).isEqualTo(contents(reports));
        }
    }

    @Test
    @DisplayName("上皮内がんを加えても、数える浸潤がんは変わらない")
    void inSituNeverChangesTheInvasiveCount() {
        var random = new Random(20224);
        String[] sites = {"C341", "C679", "C539", "C182", "C509"};
        String[] invasive = {"814039", "800039", "807039", "812039", "850039"};
        String[] other = {"814029", "807729", "812029", "850029", "880009", "814019"};
        for (int round = 0; round < 2_000; round++) {
            var tumours = new ArrayList<TumourFacts>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                tumours.add(facts(
                        sites[random.nextInt(sites.length)],
                        invasive[random.nextInt(invasive.length)],
                        "9",
                        "201" + random.nextInt(10)));
            }
            var before = ReportingRule.counted(tumours);
            int place = random.nextInt(tumours.size() + 1);
            tumours.add(place, facts(sites[random.nextInt(5)], other[random.nextInt(6)], "9", "2009"));
            var after = new ArrayList<>(ReportingRule.counted(tumours));
            assertThat(after.remove(place)).as("the only one of its kind").isTrue();
            assertThat(after).isEqualTo(before);
        }
    }

    private static List<String> contents(List<TumourFacts> reports) {
        return ASSIGNMENT.assign(reports).stream()
                .map(tumour -> tumour.reports().stream()
                        .map(i -> reports.get(i).toString())
                        .sorted()
                        .toList()
                        .toString())
                .toList();
    }

    private static TumourFacts facts(String site, String morphology, String side, String date) {
        return TumourFacts.ofSubmitted(
                new Topography(site),
                Morphology.of(morphology).orElseThrow(),
                Laterality.of(side).orElseThrow(),
                PartialDate.read(date).orElseThrow());
    }
}
