package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke codes diff")
class CodesDiffCommandTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("表の行のうち答えの違う組み合わせと、その行数を書く")
    void listsTheDifferencesOfAFile() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), """
                id,sex,topography,morphology,behaviour
                1,1,C749,8370,3
                2,1,C749,8370,3
                3,2,C341,8140,3
                4,2,C421,9961,3
                5,2,C999,8140,3
                """);
        var called = Called.with("en", "codes", "diff", "--from", "jp", "--to", "who", in.toString(), out());
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Files.readString(Path.of(out()))).isEqualTo("""
                topography,morphology,behaviour,sex,from,to,rule_from,rule_to,count
                C421,9961,3,2,D471,D474,1640 haematopoietic,1650 haematopoietic,1
                C749,8370,3,1,C749,C740,3640 column of the site,\
                5150 the histology names the organ or tissue: tumour of the adrenal cortex,2
                """);
        assertThat(called.err()).contains("rows in 5 = rows out 4 + rows refused 1");
    }

    @Test
    @DisplayName("入力がなければ全組み合わせを比べる。同じ版どうしに違いはない")
    void comparesEveryCombination() throws IOException {
        var called = Called.with("ja", "codes", "diff", "--from", "jp", "--to", "who2016", out());
        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readAllLines(Path.of(out())).size()).isGreaterThan(100_000);
        var same = Called.with("ja", "codes", "diff", "--from", "who", "--to", "who", out());
        assertThat(same.err()).contains("答えの違う組み合わせ: 0");
        assertThat(Files.readAllLines(Path.of(out()))).hasSize(1);
    }

    @Test
    @DisplayName("知らない版は呼び出しの誤り")
    void unknownEditionIsAWrongCall() {
        var called = Called.with("ja", "codes", "diff", "--from", "jp", "--to", "who2030", out());
        assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(called.err()).contains("版 who2030 はありません。使える版: jp, who");
    }

    private String out() {
        return folder.resolve("out.csv").toString();
    }
}
