package dev.todoke.tumour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.tumour.Persons.Tumour;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("登録の規則（IARC 2004 Recording Rule）")
class RecordingRuleTest {

    @ParameterizedTest(name = "{0} {1} 側{2} と {3} {4} 側{5} → {6}")
    @CsvSource(delimiter = '|', textBlock = """
            C341 | 8140 | 1 | C341 | 8140 | 2 | new REC1
            C341 | 8140 | 1 | C341 | 8140 | 1 | same R4.2
            C341 | 8140 | 0 | C341 | 8140 | 2 | same R4.2
            C339 | 8140 | 1 | C341 | 8140 | 2 | same R4.2
            C341 | 8140 | 1 | C341 | 8070 | 1 | new R4.2
            C341 | 8140 | 1 | C341 | 8000 | 2 | new REC1
            C341 | 8140 | 1 | C341 | 8000 | 1 | same R4.2b
            C182 | 8140 | 0 | C187 | 8140 | 0 | new REC2
            C182 | 8140 | 1 | C182 | 8140 | 2 | same R4.2
            C182 | 8140 | 0 | C188 | 8140 | 0 | same R4.2
            C182 | 8140 | 0 | C189 | 8140 | 0 | same R4.2
            C170 | 8140 | 0 | C172 | 8140 | 0 | same R4.2
            C440 | 8090 | 0 | C444 | 8090 | 0 | new REC2
            C445 | 8090 | 1 | C445 | 8090 | 2 | new REC1
            C449 | 8090 | 0 | C444 | 8090 | 0 | same R4.2
            C569 | 8441 | 1 | C569 | 8441 | 2 | same REC1x
            C569 | 8441 | 1 | C569 | 8000 | 2 | same R4.2b
            C570 | 8441 | 1 | C570 | 8441 | 2 | new REC1
            C649 | 8960 | 1 | C649 | 8960 | 2 | same REC1x
            C649 | 8312 | 1 | C649 | 8312 | 2 | new REC1
            C659 | 8960 | 1 | C659 | 8960 | 2 | new REC1
            C692 | 9509 | 1 | C692 | 9509 | 2 | new REC1
            C692 | 9510 | 1 | C692 | 9510 | 2 | same REC1x
            C692 | 9514 | 1 | C692 | 9513 | 2 | same REC1x
            C692 | 9520 | 1 | C692 | 9520 | 2 | new REC1
            C620 | 9061 | 1 | C629 | 9061 | 2 | new REC1
            C770 | 9680 | 0 | C162 | 9680 | 0 | same R4.1
            C770 | 9680 | 0 | C421 | 9861 | 0 | new R4.1
            C443 | 9140 | 0 | C171 | 9140 | 0 | same R4.1
            C809 | 8140 | 0 | C341 | 8140 | 1 | same SITE
            C760 | 8140 | 0 | C341 | 8140 | 1 | same SITE
            C809 | 8140 | 0 | C341 | 8070 | 1 | new R4.2
            C809 | 8140 | 0 | C760 | 8140 | 0 | same R4.2
            C750 | 8140 | 0 | C341 | 8140 | 0 | new R3
            C187 | 8140 | 0 | C199 | 8140 | 0 | new R3
            """)
    void twoTumours(String siteA, int histologyA, int sideA, String siteB, int histologyB, int sideB, String expected) {
        var a = tumour(1, siteA, histologyA, sideA, "2017-01-05");
        var b = tumour(2, siteB, histologyB, sideB, "2018-01-05");
        assertThat(joined(a, b)).isEqualTo(expected);
        assertThat(joined(b, a)).isEqualTo(expected);
    }

    @Test
    @DisplayName("不明な側の腫瘍は時期の近いがんに入り、もう一方もありえたことを残す")
    void openSideJoinsTheNearest() {
        var tumours = List.of(
                tumour(1, "C341", 8140, 1, "2016-01-10"),
                tumour(2, "C341", 8140, 2, "2018-06-01"),
                tumour(3, "C341", 8140, 0, "2018-01"));
        var person = decided(tumours);
        assertThat(List.of(person.cancerOf(0), person.cancerOf(1), person.cancerOf(2)))
                .containsExactly(1, 2, 2);
        assertThat(person.alternatives(2)).isEqualTo(1);
        assertThat(person.isCounted(2))
                .as("the earliest of the group is counted")
                .isTrue();
        assertThat(person.isCounted(1)).isFalse();
    }

    @Test
    @DisplayName("腫瘍が見つかっていた期間の中の日付は、距離0")
    void insideTheTimeOfACancer() {
        var tumours = List.of(
                tumour(1, "C341", 8140, 1, "2016-01-10"),
                tumour(2, "C341", 8140, 1, "2018-12-10"),
                tumour(3, "C341", 8140, 2, "2017-03-01"),
                tumour(4, "C341", 8140, 0, "2017-06-01"));
        assertThat(decided(tumours).cancerOf(3)).isEqualTo(1);
    }

    @Test
    @DisplayName("知らない日付の腫瘍も必ずどれかに入る")
    void unknownDates() {
        var tumours = List.of(
                tumour(1, "C341", 8140, 1, ""),
                tumour(2, "C341", 8140, 2, "2018-12-10"),
                tumour(3, "C341", 8140, 0, "2018-12-11"),
                tumour(4, "C341", 8140, 0, ""));
        var person = decided(tumours);
        assertThat(person.cancerOf(2)).isEqualTo(person.cancerOf(1));
        assertThat(person.alternatives(3)).isEqualTo(1);
    }

    @Test
    @DisplayName("がんは、詳しく分かったことを覚える: 側・4桁目・部位・型")
    void aCancerLearns() {
        assertThat(groups(
                        tumour(1, "C341", 8140, 1, "2016-01-10"),
                        tumour(2, "C349", 8000, 0, "2016-01-11"),
                        tumour(3, "C341", 8070, 2, "2016-01-12"),
                        tumour(4, "C809", 8010, 0, "2016-01-10")))
                .containsExactly(1, 1, 2, 1);
        assertThat(groups(
                        tumour(1, "C189", 8140, 0, "2016-01-10"),
                        tumour(2, "C182", 8010, 0, "2016-01-11"),
                        tumour(3, "C187", 8000, 0, "2016-01-12")))
                .containsExactly(1, 1, 2);
        assertThat(groups(
                        tumour(1, "C341", 8140, 0, "2016-01-10"),
                        tumour(2, "C341", 8000, 1, "2016-01-11"),
                        tumour(3, "C341", 8010, 2, "2016-01-12")))
                .as("a side")
                .containsExactly(1, 1, 2);
        assertThat(groups(
                        tumour(1, "C341", 8140, 0, "2016-01-10"),
                        tumour(2, "C339", 8000, 1, "2016-01-11"),
                        tumour(3, "C341", 8010, 2, "2016-01-12")))
                .as("the trachea has no side to tell")
                .containsExactly(1, 1, 1);
        assertThat(groups(
                        tumour(1, "C188", 8140, 0, "2016-01-10"),
                        tumour(2, "C189", 8000, 0, "2016-01-11"),
                        tumour(3, "C182", 8010, 0, "2016-01-12")))
                .as("what is open fits what is open")
                .containsExactly(1, 1, 1);
    }

    @Test
    @DisplayName("同じ人を二度判定しても、前の判定は残らない")
    void decidingTwice() {
        var tumours = List.of(tumour(1, "C182", 8140, 0, "2016-01-10"), tumour(2, "C187", 8140, 0, "2016-01-11"));
        var person = decided(tumours);
        assertThat(person.cancerCount()).isEqualTo(2);
        RecordingRule.decide(person);
        assertThat(person.cancerCount()).isEqualTo(2);
        ReportingRule.decide(person);
        assertThat(person.cancerCount()).isEqualTo(1);
    }

    @Test
    @Tag("many")
    @DisplayName("10万回並べ替えても、不完全な日付でも、答えは同じ")
    void aHundredThousandShuffles() {
        var persons = new Persons(20221, true);
        for (int round = 0; round < 5_000; round++) {
            var tumours = persons.next(1 + persons.below(6));
            var first = decided(tumours);
            var expected = Persons.answers(tumours, first);
            for (int i = 0; i < 20; i++) {
                var other = persons.shuffled(tumours);
                var person = decided(other);
                for (int j = 0; j < other.size(); j++) {
                    int same = other.get(j).number() - 1;
                    assertThat(person.cancerOf(j) == first.cancerOf(same)
                                    && person.isCounted(j) == first.isCounted(same)
                                    && person.histologyOfCancer(j) == first.histologyOfCancer(same)
                                    && person.step(j) == first.step(same))
                            .as(() -> expected + " " + Persons.answers(other, person))
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("多くの腫瘍でも少ない腫瘍と同じ順序")
    void manyTumours() {
        var persons = new Persons(8, true);
        var tumours = persons.next(80);
        var expected = Persons.answers(tumours, decided(tumours));
        for (int i = 0; i < 20; i++) {
            var other = persons.shuffled(tumours);
            assertThat(Persons.answers(other, decided(other))).isEqualTo(expected);
        }
    }

    @Test
    @Tag("many")
    @DisplayName("登録される腫瘍は、集計で数えるがんより少なくならない（部位不明を除く）")
    void registeredTumoursAreASuperset() {
        var persons = new Persons(77, false);
        for (int round = 0; round < 5_000; round++) {
            var tumours = new ArrayList<>(persons.next(1 + persons.below(3)));
            tumours.removeIf(t -> RecordingRule.isUndefined(t.place())
                    || IarcGroups.isUnspecific(IarcGroups.ofHistology(t.histology())));
            var person = decided(tumours);
            int registered = person.cancerCount();
            ReportingRule.decide(person);
            assertThat(registered).isGreaterThanOrEqualTo(person.cancerCount());
        }
    }

    private static List<Integer> groups(Tumour... tumours) {
        var person = decided(List.of(tumours));
        var groups = new ArrayList<Integer>();
        for (int i = 0; i < person.size(); i++) {
            groups.add(person.cancerOf(i));
        }
        return groups;
    }

    /// What the tumour that came second to the rule was told.
    private static String joined(Tumour a, Tumour b) {
        var person = decided(List.of(a, b));
        boolean secondFounded = person.step(0).isSame() || !person.step(1).isSame() && person.comparedWith(0) > 0;
        var step = person.step(secondFounded ? 0 : 1);
        return (step.isSame() ? "same " : "new ") + step.rule();
    }

    private static PersonTumours decided(List<Tumour> tumours) {
        var person = Persons.laidOut(tumours);
        RecordingRule.decide(person);
        return person;
    }

    private static Tumour tumour(int number, String site, int histology, int side, String date) {
        return new Tumour(number, Integer.parseInt(site.substring(1)), histology, side, date);
    }
}
