package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke rates")
class RatesCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("率は組ごとに1行、年齢調整率は小数9桁以上")
    void oneRowForEachGroup() throws IOException {
        var in = file("""
                site,sex,age_group,cases,person_years
                胃,1,0-39,2,40000
                胃,1,40-84,120,30000
                胃,1,85+,30,5000
                胃,2,0-39,1,40000
                胃,2,40-84,60,32000
                胃,2,85+,25,9000
                胃,2,unknown,3,
                """);
        var standard = file("age_group,weight\n0-39,50\n40-84,45\n85+,5\n");

        var called = Called.with("ja", "rates", in, "--standard", standard);

        var lines = called.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(value(lines, 1, "cases_unknown_age")).isEqualTo("0");
        assertThat(value(lines, 2, "cases")).isEqualTo("89");
        // (0.5 * 2/40000 + 0.45 * 120/30000 + 0.05 * 30/5000) * 100000
        assertThat(value(lines, 1, "asr")).isEqualTo("212.5000000000");
        assertThat(called.err()).contains("読んだ行 7 = 集計した行 7 + 受け付けなかった行 0。出力した組 2");
        assertThat(called.status()).as(called.err()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.err()).contains("0–74歳の累積率を出せません");
    }

    @Test
    @DisplayName("悪い行は行番号・列・値・使える値を言い、次の行へ進む")
    void badRowsAreNamedAndTheRestIsUsed() throws IOException {
        var in = file("""
                age_group,cases,person_years
                0-4,1,1000
                5-9,many,1000
                3-7,1,1000
                85+,-2,
                10-14,1,1000,extra
                """);

        var called = Called.with("en", "rates", in, "--standard", "world");

        assertThat(called.err())
                .contains("line 3 cases: value many, allowed 0, 1, 2, …")
                .contains("line 4 age_group: 3-7 overlaps")
                .contains("line 5 cases: value -2")
                .contains("line 5 person_years: value ,")
                .contains("line 6: 4 columns, the header has 3")
                .contains("rows in 5 = rows used 1 + rows refused 4; groups out 1");
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    @DisplayName("見出しに列が無ければ終了コード2、出力は作らない")
    void missingColumnsEndWithTwo() throws IOException {
        var in = file("age_group,cases\n0-4,1\n");
        var out = folder.resolve("out.csv");

        var called = Called.with("ja", "rates", in, "--standard", "jp2015", "--out", out.toString());

        assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(called.err()).contains("person_years がありません");
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("0–4 から 100+ までの表は、3つの基準人口で答えが出る")
    void fiveYearTableWithEveryShippedStandard() throws IOException {
        var text = new StringBuilder("age_group,cases,person_years\n");
        for (int from = 0; from < 100; from += 5) {
            text.append("%d-%d,%d,10000%n".formatted(from, from + 4, from));
        }
        var in = file(text.append("100+,7,500\n").toString());

        for (String standard : List.of("jp1985", "jp2015", "world")) {
            var called = Called.with("ja", "rates", in, "--standard", standard);

            assertThat(called.status()).as(called.err()).isEqualTo(ExitStatus.DONE);
            assertThat(value(called.out().lines().toList(), 1, "standard")).isEqualTo(standard);
        }
    }

    private static String value(List<String> lines, int row, String column) {
        int position = Arrays.asList(lines.getFirst().split(",", -1)).indexOf(column);
        return lines.get(row).split(",", -1)[position];
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "t", ".csv"), text)
                .toString();
    }
}
