package dev.todoke.vitalstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("死亡者情報ファイル")
class DeathFileTest {

    private static final String HEADER = String.join(",", DeathFile.COLUMNS) + "\n";

    private static List<DeathRow> read(String lines) throws IOException {
        var rows = new ArrayList<DeathRow>();
        assertThat(DeathFile.read(new StringReader("\uFEFF" + HEADER + lines), rows::add))
                .isTrue();
        return rows;
    }

    @Test
    @DisplayName("1行が1件の死亡になり、番号にはD-が付く")
    void readsALine() throws IOException {
        var rows = read("12,40,試験,太郎,シケン,タロウ,1,1940-01,40,\"福岡市東区箱崎1-1, 101号\",2019-03-02,C349,40001\r\n");
        assertThat(rows).singleElement().isInstanceOfSatisfying(DeathRow.Read.class, read -> {
            assertThat(read.line()).isEqualTo(2);
            assertThat(read.death().id()).isEqualTo("D-12");
            assertThat(read.death().born().text()).isEqualTo("1940-01");
            assertThat(read.death().address().detail()).isEqualTo("福岡市東区箱崎1-1, 101号");
        });
    }

    @Test
    @DisplayName("読めない行は列と値を示して断り、次の行に進む")
    void refusesWhatItCannotRead() throws IOException {
        var rows = read("""
                1,40,試験,太郎,シケン,タロウ,3,1940-01-01,40,福岡市,2019-03-02,C349,
                2,48,試験,太郎,シケン,タロウ,1,1940-01-01,40,福岡市,2019-03-02,C349,
                3,40,試験,太郎,シケン,タロウ,1,1940-01-01,40,福岡市,2019-02-30,C349,
                4,40,試験,太郎,シケン,タロウ,1,1940-01-01,40,福岡市,2019-02-28,C34.9,
                5,40,試験,太郎,シケン,タロウ,1,1940-01-01,40
                6,40,試験,太郎,シケン,タロウ,1,,99,,2019-02-28,R54,
                """);
        assertThat(rows)
                .map(row -> row instanceof DeathRow.Refused refused ? refused.line() + refused.column() : "read")
                .containsExactly("2sex", "3entered_in", "4death_date", "5cause", "6", "read");
    }

    @Test
    @DisplayName("見出しが違うファイルは読まない")
    void refusesAnotherHeader() throws IOException {
        assertThat(DeathFile.read(new StringReader("a,b\n1,2\n"), _ -> {})).isFalse();
    }

    @ParameterizedTest(name = "原死因 {0} → {1}")
    @CsvSource({
        "C349, 部位あり",
        "C780, 部位なし",
        "C97, 部位なし",
        "D320, 部位あり",
        "D469, 部位あり",
        "D250, がんでない",
        "I219, がんでない",
        "D377, がんでない"
    })
    void causes(String cause, String expected) {
        String meaning = switch (CauseMeaning.of(cause)) {
            case CauseMeaning.NotCancer _ -> "がんでない";
            case CauseMeaning.NotifiableCancer cancer -> cancer.siteStated() ? "部位あり" : "部位なし";
        };
        assertThat(meaning).isEqualTo(expected);
    }
}
