package dev.todoke.provision.inhabitants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Sex;
import dev.todoke.population.AgeClass;
import dev.todoke.population.PersonYears;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("住民の中の人数")
class PopulationRiskTest {

    private static final List<Integer> ITEMS = List.of(4, 5, 7, 10, 24);

    /// 40131 and 40132 are wards of 40130 and lie in the medical area 4001; 40203 lies in 4006.
    private static Inhabitants inhabitants() {
        var years = new TreeMap<Integer, PersonYears>();
        years.put(2019, year(2019, 100));
        years.put(2020, year(2020, 90));
        return new Inhabitants(years);
    }

    private static PersonYears year(int year, long persons) {
        var builder = PersonYears.builder();
        for (String municipality : List.of("40131", "40132", "40203")) {
            for (AgeClass ages : AgeClass.FIVE_YEARS) {
                builder.add(new MunicipalityCode(municipality), year, Sex.MALE, ages, persons);
                builder.add(new MunicipalityCode(municipality), year, Sex.FEMALE, ages, 2 * persons);
            }
        }
        return builder.build();
    }

    private static PopulationRisk of(String... cells) {
        return PopulationRisk.count(ITEMS, inhabitants())
                .add(item -> cells[ITEMS.indexOf(item)])
                .total();
    }

    @Test
    @DisplayName("市区町村・市・医療圏・都道府県・秘匿した地域のそれぞれで、当てはまる住民を数える")
    void areasOfEveryWidth() {
        assertThat(of("1", "45-49", "40", "40131", "2019").smallest()).isEqualTo(100);
        assertThat(of("1", "45-49", "40", "40130", "2019").smallest()).isEqualTo(200);
        assertThat(of("1", "45-49", "40", "4001", "2019").smallest()).isEqualTo(200);
        assertThat(of("1", "45-49", "40", "40", "2019").smallest()).isEqualTo(300);
        assertThat(of("1", "45-49", "40", "*", "2019").smallest()).isEqualTo(300);
        assertThat(of("1", "45-49", "*", "*", "2019").smallest()).isEqualTo(300);
    }

    @Test
    @DisplayName("広い年齢階級は足し、1歳の年齢は5歳階級の5分の1とし、秘匿した性別は男女を足す")
    void agesAndSex() {
        assertThat(of("1", "40-49", "40", "40131", "2019").smallest()).isEqualTo(200);
        assertThat(of("2", "85+", "40", "40131", "2019").smallest()).isEqualTo(4 * 200);
        assertThat(of("1", "47", "40", "40131", "2019").smallest()).isEqualTo(20);
        assertThat(of("*", "45-49", "40", "40131", "2019").smallest()).isEqualTo(300);
        assertThat(of("1", "*", "40", "40131", "2019").smallest()).isEqualTo(2_100);
    }

    @Test
    @DisplayName("申し出た年だけの人口に限ると、年のない行もその年の住民で数える")
    void yearsAskedForAlone() {
        var asked = inhabitants().within(List.of(2019, 2018));
        assertThat(asked.years()).containsExactly(2019);
        var cells = List.of("1", "45-49", "40", "40131", "*");
        var risk = PopulationRisk.count(ITEMS, asked)
                .add(item -> cells.get(ITEMS.indexOf(item)))
                .total();
        assertThat(risk.smallest()).isEqualTo(100);
        assertThat(risk.years()).containsExactly(2019);
    }

    @Test
    @DisplayName("年が幅をもつときは、住民がいちばん少ない年を使う")
    void fewestOfSeveralYears() {
        assertThat(of("1", "45-49", "40", "40131", "2016-2020").smallest()).isEqualTo(90);
        assertThat(of("1", "45-49", "40", "40131", "*").smallest()).isEqualTo(90);
    }

    @Test
    @DisplayName("年齢・地域が不明な行、人口のない年の行は数えず、その数が分かる")
    void rowsThatCannotBeCounted() {
        var count = PopulationRisk.count(ITEMS, inhabitants());
        for (var cells : List.of(
                List.of("1", "999", "40", "40131", "2019"),
                List.of("1", "45-49", "40", "", "2019"),
                List.of("1", "45-49", "40", "40131", "2031"),
                List.of("1", "45-49", "40", "40131", "2019"))) {
            count.add(item -> cells.get(ITEMS.indexOf(item)));
        }
        assertThat(count.total()).isEqualTo(new PopulationRisk(4, 1, 100, 0, 0, 1, List.of(2019, 2020)));
        assertThat(PopulationRisk.count(ITEMS, Inhabitants.NONE)
                        .add(item -> "1")
                        .total()
                        .known())
                .isFalse();
    }
}
