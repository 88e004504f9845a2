package dev.todoke.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("不完全な日付")
class PartialDateTest {

    @ParameterizedTest(name = "{0} は {1} より確実に前か → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-01 | 2024-03-02 | true
            2024-03    | 2024-03-31 | false
            2024-03    | 2024-04    | true
            2024       | 2024-12-31 | false
            2023       | 2024-01    | true
            99999999   | 2024-01-01 | false
            2024-01-01 | 99999999   | false
            """)
    void certainlyBefore(String left, String right, boolean expected) {
        assertThat(read(left).certainlyBefore(read(right))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} は {1} と読み、8桁では {2}")
    @CsvSource(delimiter = '|', textBlock = """
            20240229   | 2024-02-29 | 20240229
            20240399   | 2024-03    | 20240399
            20249999   | 2024       | 20249999
            2024-03-12 | 2024-03-12 | 20240312
            2024-03    | 2024-03    | 20240399
            2024       | 2024       | 20249999
            """)
    void readsWrittenForms(String written, String text, String digits) {
        assertThat(read(written).text()).isEqualTo(text);
        assertThat(read(written).digits()).isEqualTo(digits);
    }

    @Test
    @DisplayName("99999999 は不明と読み、どの日でもありうる")
    void nothingKnown() {
        assertThat(read("99999999")).isEqualTo(PartialDate.unknown());
        assertThat(read("99999999").year()).isEmpty();
        assertThat(read("99999999").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20230229", "20241301", "20240431", "2023-02-30", "20249931"})
    @DisplayName("実在しない日付は読まず、そう分かる")
    void impossibleDays(String written) {
        assertThat(PartialDate.read(written)).isEmpty();
        assertThat(PartialDate.isImpossibleDay(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024/03/12", "令和6年", "２０２４０３１２", "202403", "2024-3-1", "17991231", "abcd"})
    @DisplayName("日付でない文字列は読まない")
    void notADate(String written) {
        assertThat(PartialDate.read(written)).isEmpty();
    }

    @Test
    @DisplayName("月までの日付は月初から月末までを意味する")
    void rangeOfAMonth() {
        assertThat(read("2024-02").earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(read("2024-02").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    @DisplayName("8桁に書いて読み戻すと同じ日付になる")
    void digitsRoundTrip() {
        for (LocalDate day = LocalDate.of(2015, 12, 25);
                day.isBefore(LocalDate.of(2017, 1, 5));
                day = day.plusDays(1)) {
            var date = PartialDate.of(day);
            assertThat(read(date.digits())).isEqualTo(date);
            assertThat(read(date.text())).isEqualTo(date);
        }
    }

    @ParameterizedTest(name = "{0} の精度は {1}")
    @CsvSource({"20240312, COMPLETE", "20240399, DAY_UNKNOWN", "20249999, MONTH_AND_DAY_UNKNOWN", "99999999, NO_DATE"})
    void accuracyFollowsFromTheKnownParts(String written, DateAccuracy expected) {
        assertThat(DateAccuracy.of(read(written))).isEqualTo(expected);
    }

    private static PartialDate read(String text) {
        return PartialDate.read(text).orElseThrow();
    }

    @Test
    @DisplayName("1800年から9998年までのどの日も、何度読んでも同じ日になる")
    void everyDayIsReadTwiceAlike() {
        for (int year : new int[] {1800, 1899, 1900, 1901, 2000, 2023, 2024, 2049, 2050, 2100, 9998}) {
            for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                var expected = Optional.of(PartialDate.of(day));
                assertThat(PartialDate.read(day.toString())).isEqualTo(expected);
                assertThat(PartialDate.read(day.toString().replace("-", ""))).isEqualTo(expected);
            }
        }
        assertThat(PartialDate.read("19000229")).isEmpty();
        assertThat(PartialDate.read("20000229")).isPresent();
    }
}
