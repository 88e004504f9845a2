package dev.todoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("入力した値")
class TypedValueTest {

    @ParameterizedTest
    @CsvSource({
        "19510312, 19510312",
        "1951-3-12, 19510312",
        "1951/03/12, 19510312",
        "1951年3月12日, 19510312",
        "昭和26年3月12日, 19510312",
        "昭26.3.12, 19510312",
        "S26.3.12, 19510312",
        "s260312, 19510312",
        "Ｓ２６・３・１２, 19510312",
        "令和元年5月, 20190599",
        "平成31年4月30日, 20190430",
        "2024-05, 20240599",
        "2024年, 20249999",
        "2024, 20249999",
        "20240599, 20240599",
        "20249999, 20249999",
        "不明, 99999999",
    })
    @DisplayName("日付は西暦でも和暦でも、日や月がわからなくても読む")
    void readsDates(String typed, String digits) {
        assertThat(TypedValue.of(Item.BIRTH_DATE, typed)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昭和65年1月1日",
                "令和元年4月30日",
                "S0.1.1",
                "2025-02-30",
                "2024年13月",
                "3月12日",
                "昭和",
                "1951.3.12.5",
                "明治5年1月1日",
                "去年",
                ""
            })
    @DisplayName("どの暦にもない日は、入力したまま点検に渡す")
    void leavesWhatIsNoDate(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }

    @Test
    @DisplayName("どの日も、和暦で書けば同じ日に読まれる")
    void everyDayIsReadBack() {
        var written = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN);
        for (var day = LocalDate.of(1873, 1, 1); day.getYear() < 2040; day = day.plusDays(17)) {
            assertThat(TypedDate.read(written.format(JapaneseDate.from(day)))).contains(PartialDate.of(day));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "19510312, 1951年(昭和26年)3月12日",
        "20190599, 2019年(令和元年)5月(日は不明)",
        "19899999, 1989年(平成元年)(月日は不明)",
        "99999999, 不明"
    })
    @DisplayName("読んだ日付を両方の暦で見せる")
    void echoesBothCalendars(String digits, String echo) {
        assertThat(TypedDate.echo(TypedDate.read(digits).orElseThrow())).isEqualTo(echo);
    }

    @ParameterizedTest
    @CsvSource({
        "TOPOGRAPHY, ｃ34.1, C341",
        "MORPHOLOGY, 8140/39, 814039",
        "SEX, ２, 2",
        "KANA_NAME, ヤマダ ハナコ, ヤマダ　ハナコ",
        "CHART_NUMBER, 00１２, 00１２"
    })
    @DisplayName("コードは半角にし、氏名の間は全角1字、診療録番号はそのまま")
    void tidiesCodes(Item item, String typed, String value) {
        assertThat(TypedValue.of(item, typed)).isEqualTo(value);
    }

    @Test
    @DisplayName("何もわからないときの値は、空の項目だけに入る")
    void fillsWhatIsEmpty() {
        var filled = NothingKnown.beside(Map.of(Item.BASIS, "6", Item.SEX, ""));

        assertThat(filled)
                .containsEntry(Item.TOPOGRAPHY, "C809")
                .containsEntry(Item.EXTENT_AFTER_SURGERY, "660")
                .containsEntry(Item.SURGERY, "2")
                .doesNotContainKeys(Item.BASIS, Item.SEX, Item.DIAGNOSIS_DATE);
        assertThat(NothingKnown.beside(Map.of(Item.TOPOGRAPHY, "C341"))).doesNotContainKey(Item.LATERALITY);
    }
}
