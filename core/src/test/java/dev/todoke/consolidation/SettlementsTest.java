package dev.todoke.consolidation;

import static dev.todoke.consolidation.Reports.death;
import static dev.todoke.consolidation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.DiagnosedAt;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("人の判断: 値の選択と同一腫瘍の判断が集約に効き、前提が変わると失効する")
class SettlementsTest {

    private static final Notification A = report("A")
            .tumour("C162", "814039", "7")
            .diagnosed("2018-05-12", "1", DiagnosedAt.HERE)
            .notification();
    private static final Notification B = report("B")
            .at("40002", "40")
            .tumour("C163", "814039", "7")
            .diagnosed("2018-04-30", "5", DiagnosedAt.ELSEWHERE)
            .notification();

    private static PersonSources sources(Notification... notifications) {
        return new PersonSources("P1", List.of(notifications), List.of());
    }

    private static ValueOverride override(
            long number, ConsolidatedItem item, String value, String source, PersonSources of) {
        return new ValueOverride(
                number, item, value, source, of.reports(), ItemInputs.fingerprint(item, of, of.reports()));
    }

    private static PersonSources with(PersonSources sources, ValueOverride... overrides) {
        return sources.with(new Settlements(List.of(overrides), List.of(), Map.of()));
    }

    private static ConsolidatedPerson consolidated(PersonSources sources) {
        return Consolidator.standard().consolidate(sources);
    }

    @Test
    @DisplayName("人が選んだ診断日は最も早い日に代わり、診断病院もそれに従う")
    void aChosenDateBeatsTheEarliestAndMovesTheHospital() {
        var plain = sources(A, B);
        var person = consolidated(with(plain, override(1, ConsolidatedItem.DIAGNOSIS_DATE, "2018-05-12", "A", plain)));
        var tumour = person.tumours().getFirst();
        assertThat(tumour.diagnosis().date().value().text()).isEqualTo("2018-05-12");
        assertThat(tumour.diagnosis().date().rule()).isEqualTo(ConsolidationRule.BY_HAND);
        assertThat(tumour.hospitals().diagnosing())
                .isInstanceOfSatisfying(
                        HospitalChoice.At.class,
                        at -> assertThat(at.facility().value()).isEqualTo("40001"));
        assertThat(person.standing().values()).containsExactly(1L);
    }

    @Test
    @DisplayName("届出の日付が直されると診断日の選択は失効し、規則の値に戻る。別の項目の訂正では失効しない")
    void aChoiceLapsesWhenItsInputsChangeAndNotOtherwise() {
        var plain = sources(A, B);
        var chosen = override(1, ConsolidatedItem.DIAGNOSIS_DATE, "2018-05-12", "A", plain);
        var corrected = report("B")
                .at("40002", "40")
                .tumour("C163", "814039", "7")
                .diagnosed("2018-04-01", "5", DiagnosedAt.ELSEWHERE)
                .notification();
        var after = consolidated(with(sources(A, corrected), chosen));
        assertThat(after.standing().lapsedValues()).containsExactly(1L);
        assertThat(after.tumours().getFirst().diagnosis().date().value().text()).isEqualTo("2018-04-01");

        var otherItem = report("B")
                .at("40002", "40")
                .tumour("C163", "814039", "7")
                .diagnosed("2018-04-30", "5", DiagnosedAt.ELSEWHERE)
                .extent("430", "499")
                .notification();
        assertThat(consolidated(with(sources(A, otherItem), chosen)).standing().values())
                .containsExactly(1L);
    }

    @Test
    @DisplayName("届出が増えても減っても選択は失効する")
    void aChoiceLapsesWhenAReportComesOrGoes() {
        var plain = sources(A, B);
        var chosen = override(1, ConsolidatedItem.GRADE, "3", "", plain);
        var third = report("C").at("40003", "40").notification();
        assertThat(consolidated(with(sources(A, B, third), chosen)).standing().lapsedValues())
                .containsExactly(1L);
        assertThat(consolidated(with(sources(A), chosen)).standing().lapsedValues())
                .containsExactly(1L);
        assertThat(consolidated(with(plain, chosen))
                        .tumours()
                        .getFirst()
                        .codes()
                        .grade()
                        .value()
                        .code())
                .isEqualTo("3");
    }

    @Test
    @DisplayName("同じ項目をもう一度選ぶと新しい選択が効き、古いほうは失効とは数えない")
    void theNewestChoiceOfAnItemCounts() {
        var plain = sources(A, B);
        var person = consolidated(with(
                plain,
                override(1, ConsolidatedItem.LATERALITY, "9", "", plain),
                override(2, ConsolidatedItem.LATERALITY, "7", "", plain)));
        assertThat(person.standing().values()).containsExactly(2L);
        assertThat(person.standing().lapsedValues()).isEmpty();
    }

    @Test
    @DisplayName("性別の食い違いは、人が選ぶと確認待ちから消える")
    void aChosenSexSettlesTheConflict() {
        var man = report("B").at("40002", "40").person(Sex.MALE, "1958-03-10").notification();
        var plain = sources(A, man);
        assertThat(consolidated(plain).conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.SEX);
        var settled = consolidated(with(plain, override(7, ConsolidatedItem.SEX, "2", "A", plain)));
        assertThat(settled.conflicts()).isEmpty();
        assertThat(settled.sex().value().code()).isEqualTo("2");
    }

    @Test
    @DisplayName("同じ腫瘍とした2件を別の腫瘍とすると分かれ、ほかの届出は近いほうに付く。取り下げれば元に戻る")
    void twoReportsSaidToBeTwoTumoursAreSetApart() {
        var near = report("C")
                .at("40003", "40")
                .tumour("C162", "814039", "7")
                .diagnosed("2018-05-20", "1", DiagnosedAt.HERE)
                .notification();
        var late = report("B")
                .at("40002", "40")
                .tumour("C163", "814039", "7")
                .diagnosed("2021-04-30", "1", DiagnosedAt.HERE)
                .notification();
        var plain = sources(A, late, near);
        assertThat(consolidated(plain).tumours()).hasSize(1);
        var apart = plain.with(new Settlements(
                List.of(),
                List.of(new TumourVerdict(4, "A", "B", false, ItemInputs.ofPair(plain, "A", "B"))),
                Map.of()));
        var person = consolidated(apart);
        assertThat(person.tumours())
                .extracting(ConsolidatedTumour::sources)
                .containsExactly(List.of("A", "C"), List.of("B"));
        assertThat(person.standing().verdicts()).containsExactly(4L);
        assertThat(consolidated(plain).tumours()).hasSize(1);
    }

    @Test
    @DisplayName("別の腫瘍とした2件を同じ腫瘍とすると一つになり、符号が変われば失効する")
    void twoReportsSaidToBeOneTumourAreJoined() {
        var lung = report("B").at("40002", "40").tumour("C341", "814039", "1").notification();
        var plain = sources(A, lung);
        assertThat(consolidated(plain).tumours()).hasSize(2);
        var verdict = new TumourVerdict(5, "A", "B", true, ItemInputs.ofPair(plain, "A", "B"));
        var joined = consolidated(plain.with(new Settlements(List.of(), List.of(verdict), Map.of())));
        assertThat(joined.tumours()).hasSize(1);
        var changed = sources(
                A, report("B").at("40002", "40").tumour("C342", "814039", "1").notification());
        var lapsed = consolidated(changed.with(new Settlements(List.of(), List.of(verdict), Map.of())));
        assertThat(lapsed.tumours()).hasSize(2);
        assertThat(lapsed.standing().lapsedVerdicts()).containsExactly(5L);
    }

    @Test
    @DisplayName("矛盾する判断は新しいほうが効き、古いほうは失効として残る")
    void aLaterVerdictBeatsTheOneItContradicts() {
        var plain = sources(A, B);
        String inputs = ItemInputs.ofPair(plain, "A", "B");
        var person = consolidated(plain.with(new Settlements(
                List.of(),
                List.of(new TumourVerdict(1, "A", "B", false, inputs), new TumourVerdict(2, "B", "A", true, inputs)),
                Map.of())));
        assertThat(person.tumours()).hasSize(1);
        assertThat(person.standing().verdicts()).containsExactly(2L);
        assertThat(person.standing().lapsedVerdicts()).containsExactly(1L);
    }

    @Test
    @DisplayName("死亡が知らせるがんも、届出の腫瘍と同じか別かを人が決められる")
    void aDeathIsToldApartOrTogetherByHand() {
        var breastDeath = death("D", "2019-02-03", "C509");
        var plain = new PersonSources("P1", List.of(A), List.of(breastDeath));
        assertThat(consolidated(plain).tumours()).hasSize(2);
        var one = new TumourVerdict(1, "A", "D", true, ItemInputs.ofPair(plain, "A", "D"));
        var together = consolidated(plain.with(new Settlements(List.of(), List.of(one), Map.of())));
        assertThat(together.tumours()).hasSize(1);
        assertThat(together.standing().verdicts()).containsExactly(1L);
        var stomachDeath = new PersonSources("P1", List.of(A), List.of(death("D", "2019-02-03", "C169")));
        assertThat(consolidated(stomachDeath).tumours()).hasSize(1);
        var other = new TumourVerdict(2, "D", "A", false, ItemInputs.ofPair(stomachDeath, "A", "D"));
        assertThat(consolidated(stomachDeath.with(new Settlements(List.of(), List.of(other), Map.of())))
                        .tumours())
                .extracting(ConsolidatedTumour::origin)
                .containsExactly(TumourOrigin.NOTIFIED, TumourOrigin.DEATH_ONLY);
    }

    @Test
    @DisplayName("読めない住所は人が読んだ市区町村を採る")
    void anAddressReadByAPersonCounts() {
        var unclear = report("A").livingIn("40", "はかた駅のそば").notification();
        var plain = sources(unclear);
        assertThat(consolidated(plain).tumours().getFirst().residence().value().municipality())
                .isEmpty();
        var read = plain.with(new Settlements(
                List.of(),
                List.of(),
                Map.of(SettledPlace.key(unclear.patient().address()), new SettledPlace("40132", "博多駅中央街"))));
        var place = consolidated(read).tumours().getFirst().residence().value();
        assertThat(place.municipality()).isEqualTo("40132");
        assertThat(place.text()).isEqualTo("福岡県福岡市博多区博多駅中央街");
    }

    @Test
    @DisplayName("届出の順序は、人の判断があっても結果を変えない（種 7 の 300 人）")
    void theOrderOfSourcesNeverChangesTheResult() {
        var random = new Random(7);
        for (int person = 0; person < 300; person++) {
            var reports = randomReports(random);
            List<DeathRecord> deaths = random.nextInt(3) == 0 ? List.of(death("D", "2020-01-01", "C169")) : List.of();
            var plain = new PersonSources("P", reports, deaths);
            var settled = plain.with(randomSettlements(plain, random));
            var expected = consolidated(settled);
            for (int shuffle = 0; shuffle < 4; shuffle++) {
                var other = new ArrayList<>(reports);
                Collections.shuffle(other, random);
                var again = consolidated(new PersonSources("P", other, deaths).with(settled.settled()));
                assertThat(again).isEqualTo(expected);
            }
        }
    }

    private static List<Notification> randomReports(Random random) {
        var sites = List.of("C162", "C169", "C189", "C341", "C809");
        var types = List.of("814039", "800039", "814029", "807039");
        var reports = new ArrayList<Notification>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            reports.add(report("N" + i)
                    .at("4000" + (1 + random.nextInt(4)), "40")
                    .tumour(sites.get(random.nextInt(sites.size())), types.get(random.nextInt(types.size())), "9")
                    .diagnosed(
                            "20%02d-0%d-11".formatted(17 + random.nextInt(3), 1 + random.nextInt(9)),
                            Integer.toString(1 + random.nextInt(6)),
                            DiagnosedAt.HERE)
                    .notification());
        }
        return reports;
    }

    private static Settlements randomSettlements(PersonSources plain, Random random) {
        var verdicts = new ArrayList<TumourVerdict>();
        for (int i = 0; i < 3; i++) {
            var ids = new ArrayList<>(plain.reports());
            Collections.shuffle(ids, random);
            verdicts.add(new TumourVerdict(
                    i, ids.get(0), ids.get(1), random.nextBoolean(), ItemInputs.ofPair(plain, ids.get(0), ids.get(1))));
        }
        var overrides = new ArrayList<ValueOverride>();
        var person = consolidated(plain);
        for (ConsolidatedTumour tumour : person.tumours()) {
            overrides.add(new ValueOverride(
                    overrides.size(),
                    ConsolidatedItem.BASIS,
                    "3",
                    "",
                    tumour.sources(),
                    ItemInputs.fingerprint(ConsolidatedItem.BASIS, plain, tumour.sources())));
        }
        return new Settlements(overrides, verdicts, Map.of());
    }
}
