package dev.todoke.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("生年月日とカナの比較")
class ComparisonTest {

    @ParameterizedTest(name = "{0} と {1} → {2}")
    @CsvSource({
        "1951-03-12, 1951-03-12, 1",
        "1951-03-12, 1951-08-12, 2",
        "1951-03-12, 1951-12-03, 3",
        "1937-03-12, 1951-03-12, 3",
        "1951-03-12, 1951-03-25, 4",
        "1951-03-12, 1962-03-12, 4",
        "1951-01-01, 1951-08-25, 5",
        "1951-01-01, 1951-01-25, 4",
        "1951-01-01, 1952-08-25, 6",
        "1951-03-12, 1951-08-25, 6",
        "1951-03-12, 1987-10-29, 6",
    })
    void birthDates(LocalDate one, LocalDate other, int expected) {
        assertThat(DateDigits.compare(DateDigits.of(one), DateDigits.of(other))).isEqualTo(expected);
        assertThat(DateDigits.compare(DateDigits.of(other), DateDigits.of(one))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} と {1} → {2}")
    @CsvSource({
        "MARTHA, MARHTA, 0.9611",
        "DWAYNE, DUANE, 0.84",
        "DIXON, DICKSONX, 0.8133",
        "タカハシ, タカハシ, 1.0",
        "タカハシ, スズキ, 0.0",
        "タカハシ, '', 0.0",
    })
    void kanaSimilarityIsTheSameInBothDirections(String one, String other, double expected) {
        assertThat(JaroWinkler.similarity(one, other)).isCloseTo(expected, within(0.0001));
        assertThat(JaroWinkler.similarity(other, one)).isCloseTo(expected, within(0.0001));
    }
}
