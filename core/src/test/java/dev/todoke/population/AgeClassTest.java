package dev.todoke.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("年齢階級")
class AgeClassTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"0-4, 0-4", "85+, 85+", "7, 7", "100+, 100+", "5–9, 5-9"})
    void readsAndWrites(String text, String written) {
        assertThat(AgeClass.read(text))
                .hasValueSatisfying(ages -> assertThat(ages.text()).isEqualTo(written));
    }

    @ParameterizedTest(name = "{0} は年齢階級ではない")
    @CsvSource({"9-5", "all", "''", "-4", "4-"})
    void refusesWhatIsNone(String text) {
        assertThat(AgeClass.read(text)).isEmpty();
    }

    @Test
    @DisplayName("五歳階級: 104歳は100歳以上、4歳は0–4歳")
    void positionOfAnAge() {
        assertThat(AgeClass.FIVE_YEARS.get(AgeClass.fiveYearPosition(104)).text())
                .isEqualTo("100+");
        assertThat(AgeClass.FIVE_YEARS.get(AgeClass.fiveYearPosition(4)).text()).isEqualTo("0-4");
    }

    @Test
    @DisplayName("公表に使う基準人口の階級と総数")
    void shippedStandards() {
        assertThat(StandardPopulations.shipped())
                .extracting(s -> s.id() + " " + s.weights().size() + " " + Math.round(s.total()))
                .containsExactly("jp2015 20 125319000", "jp1985 18 120287000", "world 18 100000");
    }
}
