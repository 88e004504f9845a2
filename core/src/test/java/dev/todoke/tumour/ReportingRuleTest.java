package dev.todoke.tumour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.tumour.Persons.Tumour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("集計の規則（IARC 2004 Reporting Rule）")
class ReportingRuleTest {

    @ParameterizedTest(name = "{0} {1} と {2} {3} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            C341 | 8140 | C343 | 8140 | same R4.2
            C339 | 8140 | C349 | 8140 | same R4.2
            C329 | 8070 | C339 | 8070 | new R3
            C199 | 8140 | C209 | 8140 | same R4.2
            C187 | 8140 | C199 | 8140 | new R3
            C182 | 8140 | C187 | 8140 | same R4.2
            C443 | 8090 | C445 | 8090 | same R4.2
            C341 | 8140 | C341 | 8070 | new R4.2
            C341 | 8140 | C341 | 8010 | same R4.2b
            C341 | 8800 | C341 | 8010 | new R4.2
            C341 | 8800 | C341 | 8000 | same R4.2b
            C341 | 8010 | C341 | 8000 | same R4.2b
            C221 | 9140 | C221 | 8000 | same R4.2b
            C384 | 9050 | C384 | 8000 | same R4.2b
            C384 | 9050 | C482 | 9050 | new R3
            C443 | 9140 | C171 | 9140 | same R4.1
            C770 | 9680 | C162 | 9680 | same R4.1
            C770 | 9680 | C421 | 9590 | same R4.1
            C770 | 9680 | C421 | 9861 | new R4.1
            C809 | 8140 | C341 | 8140 | new R3
            C809 | 8140 | C809 | 8480 | same R4.2
            C501 | 8500 | C509 | 8520 | same R4.2
            C569 | 8441 | C569 | 8441 | same R4.2
            C649 | 8960 | C649 | 8312 | new R4.2
            """)
    void twoTumours(String siteA, int histologyA, String siteB, int histologyB, String expected) {
        var a = tumour(1, siteA, histologyA, "2017-01-05");
        var b = tumour(2, siteB, histologyB, "2018-01-05");
        assertThat(second(a, b)).isEqualTo(expected);
        assertThat(second(tumour(1, siteB, histologyB, "2017-01-05"), tumour(2, siteA, histologyA, "2018-01-05")))
                .as("whichever came first")
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("型不明の癌(17)は、同じ部位でも造血器腫瘍にはならない")
    void unspecifiedCancerIsNoLeukaemia() {
        assertThat(counted(tumour(1, "C421", 9861, "2016"), tumour(2, "C421", 8000, "2017")))
                .containsExactly(true, true);
        assertThat(counted(tumour(1, "C421", 8000, "2016"), tumour(2, "C421", 9861, "2017")))
                .containsExactly(true, true);
    }

    @Test
    @DisplayName("詳細不明は最初に出会った特異的な型になり、次の型は別のがん")
    void unspecificBecomesTheFirstSpecificType() {
        assertThat(summary(
                        tumour(1, "C341", 8000, "2016-01-01"),
                        tumour(2, "C341", 8010, "2016-02-01"),
                        tumour(3, "C349", 8070, "2016-03-01"),
                        tumour(4, "C342", 8140, "2016-04-01"),
                        tumour(5, "C340", 8052, "2016-05-01"),
                        tumour(6, "C340", 8000, "2016-06-01")))
                .containsExactly("1 yes 8070", "1 no 8070", "1 no 8070", "2 yes 8140", "1 no 8070", "1 no 8070");
    }

    @Test
    @DisplayName("同じ群では最大のコードが、詳細不明より特異的なコードが残る")
    void theWholeCancerHasTheHighestSpecificCode() {
        assertThat(summary(
                        tumour(1, "C182", 8140, "2016-01-01"),
                        tumour(2, "C187", 8480, "2016-02-01"),
                        tumour(3, "C189", 8211, "2016-03-01"),
                        tumour(4, "C189", 8050, "2016-03-01")))
                .containsExactly("1 yes 8480", "1 no 8480", "1 no 8480", "1 no 8480");
    }

    @Test
    @DisplayName("早い日が、日付で決まらなければ腫瘍番号が、数える行を決める")
    void theIndexTumour() {
        assertThat(counted(
                        tumour(1, "C341", 8140, "2018-02-01"),
                        tumour(2, "C341", 8140, "2018-01-31"),
                        tumour(3, "C341", 8140, "2018-03")))
                .containsExactly(false, true, false);
        assertThat(counted(tumour(1, "C341", 8140, "2018"), tumour(2, "C341", 8140, "2018-01-31")))
                .containsExactly(true, false);
        assertThat(counted(tumour(2, "C341", 8140, "2018"), tumour(1, "C341", 8140, "2018-01-31")))
                .containsExactly(false, true);
        assertThat(counted(tumour(1, "C341", 8140, ""), tumour(2, "C341", 8140, "2018-01-31")))
                .containsExactly(true, false);
        assertThat(counted(tumour(1, "C341", 8140, "2018"), tumour(2, "C341", 8140, "2017-12")))
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("堂々巡りになる不完全な日付でも、どの並びでも同じ答え")
    void datesThatGoInACircle() {
        var tumours = List.of(
                tumour(2, "C571", 8010, "2018-01-23"),
                tumour(1, "C571", 8000, "2018-08-08"),
                tumour(3, "C571", 9140, "2018"),
                tumour(4, "C571", 8070, "2018-04"));
        var expected = answers(tumours);
        var persons = new Persons(7, true);
        for (int i = 0; i < 200; i++) {
            assertThat(answers(persons.shuffled(tumours))).isEqualTo(expected);
        }
    }

    @Test
    @Tag("many")
    @DisplayName("10万回並べ替えても、不完全な日付でも、答えは同じ")
    void aHundredThousandShuffles() {
        var persons = new Persons(20220, true);
        for (int round = 0; round < 5_000; round++) {
            var tumours = persons.next(1 + persons.below(6));
            var first = Persons.laidOut(tumours);
            ReportingRule.decide(first);
            for (int i = 0; i < 20; i++) {
                var other = persons.shuffled(tumours);
                var person = Persons.laidOut(other);
                ReportingRule.decide(person);
                for (int j = 0; j < other.size(); j++) {
                    int same = other.get(j).number() - 1;
                    boolean alike = person.cancerOf(j) == first.cancerOf(same)
                            && person.isCounted(j) == first.isCounted(same)
                            && person.histologyOfCancer(j) == first.histologyOfCancer(same)
                            && person.step(j) == first.step(same)
                            && person.comparedWith(j) == first.comparedWith(same);
                    assertThat(alike).isTrue();
                }
            }
        }
    }

    @Test
    @Tag("many")
    @DisplayName("日付が揃えば、先のがんと後の腫瘍を順に比べる方法と一致する")
    void agreesWithComparingEveryLaterTumour() {
        var persons = new Persons(4711, false);
        for (int round = 0; round < 20_000; round++) {
            var tumours = persons.next(1 + persons.below(7));
            var person = Persons.laidOut(tumours);
            ReportingRule.decide(person);
            var counted = new ArrayList<Boolean>();
            for (int i = 0; i < person.size(); i++) {
                counted.add(person.isCounted(i));
            }
            assertThat(counted).as(() -> tumours.toString()).isEqualTo(plainly(tumours));
        }
    }

    @Test
    @Tag("many")
    @DisplayName("どの腫瘍も一つのがんに属し、どのがんも一つの腫瘍で数える")
    void oneCountedTumourForEachCancer() {
        var persons = new Persons(99, true);
        for (int round = 0; round < 3_000; round++) {
            var tumours = persons.next(1 + persons.below(40));
            var person = Persons.laidOut(tumours);
            ReportingRule.decide(person);
            var perCancer = new int[person.cancerCount() + 1];
            for (int i = 0; i < person.size(); i++) {
                assertThat(person.cancerOf(i)).isBetween(1, person.cancerCount());
                perCancer[person.cancerOf(i)] += person.isCounted(i) ? 1 : 0;
                assertThat(person.step(i).isSame()).isEqualTo(person.comparedWith(i) == person.cancerOf(i));
            }
            assertThat(Arrays.stream(perCancer).skip(1)).containsOnly(1);
        }
    }

    @Test
    @Tag("many")
    @DisplayName("ほかの臓器の腫瘍を加えても、もとの判定は変わらない")
    void anotherOrganChangesNothing() {
        var persons = new Persons(31, true);
        for (int round = 0; round < 3_000; round++) {
            var tumours = new ArrayList<>(persons.next(1 + persons.below(6)));
            tumours.removeIf(t -> t.place() / 10 == 37);
            if (tumours.isEmpty()) {
                continue;
            }
            var before = countedNumbers(tumours);
            tumours.add(persons.below(tumours.size() + 1), tumour(0, "C379", 8580, "2017-06"));
            var after = countedNumbers(tumours);
            after.remove(Integer.valueOf(0));
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("多くの腫瘍でも、少ない腫瘍と同じ順序の規則")
    void manyTumoursOfOnePerson() {
        var persons = new Persons(5, true);
        for (int size : new int[] {47, 48, 49, 60, 200}) {
            var tumours = persons.next(size);
            var person = Persons.laidOut(tumours);
            assertThat(Arrays.copyOf(new IndexOrder().of(person), size)).containsExactly(plainOrder(person));
        }
    }

    @Test
    @Tag("many")
    @DisplayName("2万の腫瘍でもすぐに終わる")
    void aVeryLargePersonTakesNoTime() {
        var crowd = Persons.laidOut(new Persons(6, true).next(20_000));
        long begun = System.nanoTime();
        ReportingRule.decide(crowd);
        RecordingRule.decide(crowd);
        assertThat((System.nanoTime() - begun) / 1_000_000).as("milliseconds").isLessThan(5_000);
    }

    @Test
    @DisplayName("群のないコードは、同じコードとだけ一つで、ほかとは人が確かめる")
    void unassignedCodesAskAPerson() {
        assertThat(second(tumour(1, "C341", 8140, "2017"), tumour(2, "C341", 8999, "2018")))
                .isEqualTo("same TYPE");
        assertThat(TumourStep.OPEN_TYPE.needsPerson()).isTrue();
        assertThat(second(tumour(1, "C341", 8999, "2017"), tumour(2, "C341", 8999, "2018")))
                .isEqualTo("same R4.2");
        assertThat(second(tumour(1, "C341", 8999, "2017"), tumour(2, "C509", 8999, "2018")))
                .isEqualTo("new R3");
    }

    /// The rule as a person would do it: the earliest tumour against every later one, then the next one left
    /// over.
    private static List<Boolean> plainly(List<Tumour> tumours) {
        var inOrder = new ArrayList<>(tumours);
        inOrder.sort((a, b) -> a.date().equals(b.date())
                ? Integer.compare(a.number(), b.number())
                : a.date().compareTo(b.date()));
        var primary = new Boolean[tumours.size()];
        for (var first : inOrder) {
            if (primary[first.number() - 1] != null) {
                continue;
            }
            primary[first.number() - 1] = true;
            int group = IarcGroups.ofHistology(first.histology());
            for (var later : inOrder.subList(inOrder.indexOf(first) + 1, inOrder.size())) {
                int other = IarcGroups.ofHistology(later.histology());
                boolean oneSite = IarcGroups.siteGroup(first.place()) == IarcGroups.siteGroup(later.place())
                        || IarcGroups.isHaematopoietic(group) && IarcGroups.isHaematopoietic(other)
                        || group == 15 && other == 15;
                if (primary[later.number() - 1] == null && oneSite && IarcGroups.mayBeOne(group, other)) {
                    primary[later.number() - 1] = false;
                    group = IarcGroups.isUnspecific(group) && (group == 17 || other != 17) ? other : group;
                }
            }
        }
        return Arrays.asList(primary);
    }

    /// The order by its definition, looking at everything for every place.
    private static int[] plainOrder(PersonTumours person) {
        int size = person.size();
        boolean kaposi = Arrays.stream(person.type, 0, size).anyMatch(type -> type == 15);
        var arenas = new int[size];
        for (int i = 0; i < size; i++) {
            int site = IarcGroups.siteGroup(person.place[i]);
            boolean withKaposi = kaposi && person.type[i] == 15;
            for (int j = 0; j < size; j++) {
                withKaposi |= person.type[j] == 15
                        && !IarcGroups.isHaematopoietic(person.type[i])
                        && IarcGroups.siteGroup(person.place[j]) == site;
            }
            arenas[i] = IarcGroups.isHaematopoietic(person.type[i]) ? 100 : withKaposi ? 101 : site;
        }
        var left = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            left.add(i);
        }
        var order = new int[size];
        for (int k = 0; k < size; k++) {
            int arena = left.stream().mapToInt(i -> arenas[i]).min().orElseThrow();
            var mates = left.stream().filter(i -> arenas[i] == arena).toList();
            int next = mates.stream()
                    .filter(i -> mates.stream().noneMatch(j -> person.latest[j] < person.earliest[i]))
                    .min((a, b) -> Long.compare(person.number[a], person.number[b]))
                    .orElseThrow();
            order[k] = next;
            left.remove(Integer.valueOf(next));
        }
        return order;
    }

    private static List<Integer> countedNumbers(List<Tumour> tumours) {
        var person = Persons.laidOut(tumours);
        ReportingRule.decide(person);
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < tumours.size(); i++) {
            if (person.isCounted(i)) {
                numbers.add(tumours.get(i).number());
            }
        }
        numbers.sort(null);
        return numbers;
    }

    private static List<String> answers(List<Tumour> tumours) {
        var person = Persons.laidOut(tumours);
        ReportingRule.decide(person);
        return Persons.answers(tumours, person);
    }

    private static List<Boolean> counted(Tumour... tumours) {
        var person = Persons.laidOut(List.of(tumours));
        ReportingRule.decide(person);
        var counted = new ArrayList<Boolean>();
        for (int i = 0; i < person.size(); i++) {
            counted.add(person.isCounted(i));
        }
        return counted;
    }

    private static List<String> summary(Tumour... tumours) {
        var person = Persons.laidOut(List.of(tumours));
        ReportingRule.decide(person);
        var lines = new ArrayList<String>();
        for (int i = 0; i < person.size(); i++) {
            lines.add(person.cancerOf(i) + (person.isCounted(i) ? " yes " : " no ") + person.histologyOfCancer(i));
        }
        return lines;
    }

    private static String second(Tumour first, Tumour second) {
        var person = Persons.laidOut(List.of(first, second));
        ReportingRule.decide(person);
        return (person.step(1).isSame() ? "same " : "new ") + person.step(1).rule();
    }

    private static Tumour tumour(int number, String site, int histology, String date) {
        return new Tumour(number, Integer.parseInt(site.substring(1)), histology, 0, date);
    }
}
