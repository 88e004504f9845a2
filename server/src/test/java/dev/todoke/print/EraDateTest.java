package dev.todoke.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("和暦の日付")
class EraDateTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日",
        "1989-01-07, 昭和64年1月7日",
        "1926-12-25, 昭和元年12月25日",
        "1912-07-29, 明治45年7月29日",
        "1912-07-30, 大正元年7月30日",
        "1872-12-31, 1872年12月31日"
    })
    void days(LocalDate day, String text) {
        assertThat(EraDate.text(day)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2019, 平成31年・令和元年", "2020, 令和2年", "1951-03, 昭和26年3月", "99999999, 不明"})
    void partialDates(String date, String text) {
        assertThat(EraDate.text(PartialDate.read(date).orElseGet(PartialDate::unknown)))
                .isEqualTo(text);
    }
}
