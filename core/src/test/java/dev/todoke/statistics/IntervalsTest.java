package dev.todoke.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.todoke.population.AgeClass;
import dev.todoke.population.StandardPopulation;
import dev.todoke.population.StandardPopulation.Weight;
import dev.todoke.population.StandardPopulations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("信頼区間")
class IntervalsTest {

    private static final AgeClass ALL = new AgeClass(0, AgeClass.OPEN);

    @ParameterizedTest(name = "{0}件 → {1}–{2}")
    @CsvSource({
        "0, 0, 3.688879",
        "1, 0.025318, 5.571643",
        "5, 1.623486, 11.668332",
        "10, 4.795389, 18.390356",
        "100, 81.363991, 121.626794"
    })
    void exactLimitsOfACount(long count, double lower, double upper) {
        var limits = PoissonLimits.of(count);

        assertThat(limits.lower()).isCloseTo(lower, within(1e-6));
        assertThat(limits.upper()).isCloseTo(upper, within(1e-6));
    }

    @Test
    @DisplayName("年齢階級が1つなら、ガンマ法の区間は正確なポアソン区間に等しい")
    void oneClassGivesGarwoodLimits() {
        var one = new StandardPopulation("one", "", "", List.of(new Weight(ALL, 7)));

        var rate = computed(List.of(new Stratum(ALL, 12, 3_000)), one);

        var exact = CrudeRate.of(12, 3_000);
        assertThat(rate.per100k()).isCloseTo(exact.per100k(), within(1e-10));
        assertThat(rate.gamma().lower()).isCloseTo(exact.limits().lower(), within(1e-7));
        assertThat(rate.gamma().upper()).isCloseTo(exact.limits().upper(), within(1e-7));
    }

    @Test
    @DisplayName("人口構成を基準にすれば年齢調整率は粗率に等しい")
    void ownPopulationAsStandardGivesTheCrudeRate() {
        var strata = List.of(
                new Stratum(new AgeClass(0, 39), 3, 40_000),
                new Stratum(new AgeClass(40, 64), 50, 30_000),
                new Stratum(new AgeClass(65, AgeClass.OPEN), 200, 25_000));
        var own = new StandardPopulation(
                "own",
                "",
                "",
                strata.stream().map(s -> new Weight(s.ages(), s.personYears())).toList());

        assertThat(computed(strata, own).per100k())
                .isCloseTo(CrudeRate.of(253, 95_000).per100k(), within(1e-9));
    }

    @Test
    @DisplayName("0件でも率0と上限を答える")
    void noCasesGiveZeroWithAnUpperLimit() {
        var rate = computed(
                AgeClass.FIVE_YEARS.stream().map(a -> new Stratum(a, 0, 1_000)).toList(),
                StandardPopulations.find("world").orElseThrow());

        assertThat(rate.per100k()).isZero();
        assertThat(rate.gamma().lower()).isZero();
        assertThat(rate.gamma().upper()).isPositive();
    }

    @Test
    @DisplayName("行の順番を変えても同じ値になる")
    void orderOfClassesChangesNothing() {
        var strata = new ArrayList<Stratum>();
        for (int i = 0; i < AgeClass.FIVE_YEARS.size(); i++) {
            strata.add(new Stratum(AgeClass.FIVE_YEARS.get(i), (long) i * i, 10_000.0 + 37 * i));
        }
        var standard = StandardPopulations.find("jp2015").orElseThrow();
        var inOrder = computed(strata, standard);

        Collections.shuffle(strata, new Random(4));

        assertThat(computed(strata, standard)).isEqualTo(inOrder);
    }

    @Test
    @DisplayName("人口0の階級があれば率を出さず、理由を言う")
    void emptyClassIsRefused() {
        var strata = AgeClass.FIVE_YEARS.stream()
                .map(a -> new Stratum(a, 0, a.from() == 90 ? 0 : 500))
                .toList();

        var answer =
                Standardisation.of(strata, StandardPopulations.find("jp2015").orElseThrow());

        assertThat(answer)
                .isEqualTo(new Standardisation.NotComputable(
                        List.of("年齢階級 90-94 の人口が0です。"), List.of("age class 90-94 has no person-years")));
    }

    @Test
    @DisplayName("85歳以上が最後の資料では、2015年モデルの上の階級をまとめ、そう答える")
    void widerOpenClassJoinsTheStandard() {
        var strata = AgeClass.FIVE_YEARS.stream()
                .filter(a -> a.from() < 85)
                .map(a -> new Stratum(a, 5, 10_000))
                .toList();
        var with85 = new ArrayList<>(strata);
        with85.add(new Stratum(new AgeClass(85, AgeClass.OPEN), 5, 10_000));

        var answer =
                Standardisation.of(with85, StandardPopulations.find("jp2015").orElseThrow());

        assertThat(answer).isInstanceOfSatisfying(Standardisation.Computed.class, c -> {
            assertThat(c.joinedFrom()).isEqualTo(85);
            assertThat(c.rate().per100k()).isCloseTo(50, within(1e-9));
        });
    }

    @Test
    @DisplayName("割合の区間(Wilson)")
    void wilsonLimits() {
        var share = new Proportion(19, 1_000);

        assertThat(share.percent()).isCloseTo(1.9, within(1e-12));
        assertThat(share.limits().lower()).isCloseTo(1.2195, within(1e-3));
        assertThat(share.limits().upper()).isCloseTo(2.9486, within(1e-3));
    }

    @Test
    @DisplayName("MI比の区間は比を挟む")
    void limitsOfMortalityToIncidence() {
        var mi = new QualityIndicators.MortalityToIncidence(376_425, 999_075);

        assertThat(mi.ratio()).isCloseTo(0.377, within(0.0005));
        assertThat(mi.limits().lower()).isLessThan(mi.ratio());
        assertThat(mi.limits().upper()).isGreaterThan(mi.ratio());
    }

    private static AgeStandardisedRate computed(List<Stratum> strata, StandardPopulation standard) {
        return ((Standardisation.Computed) Standardisation.of(strata, standard)).rate();
    }
}
