package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke link evaluate: 照合の評価")
class LinkEvaluateCommandTest {

    private static final String TRUTH = """
            id,person
            a1,A
            a2,A
            a3,A
            b1,B
            b2,B
            c1,C
            """;
    private static final String PAIRS = """
            id_a,id_b,weight,decision,evidence
            a1,a2,21.5,same,"family_name=equal, +8.4"
            b1,c1,12,same,
            a2,a3,3,review,
            b1,b2,-1.5,different,
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.writeString(path, text);
        return path.toString();
    }

    @Test
    @DisplayName("フォルダーなしでは、要約を標準出力に書く")
    void summaryOnStandardOutput() throws IOException {
        var called = Called.with("ja", "link", "evaluate", file("pairs.csv", PAIRS), file("truth.csv", TRUTH));
        assertThat(called.status()).isZero();
        assertThat(called.out().lines())
                .startsWith("measure,value,lower95,upper95", "records,6,,", "persons,3,,", "true_pairs,4,,")
                .contains(
                        "pairs_listed,4,,",
                        "true_pairs_never_found,1,,",
                        "review_pairs_per_1000_records,166.666667,,",
                        "same.right,1,,",
                        "same.wrong,1,,",
                        "same.missed,3,,",
                        "same.precision,0.5,0.094531,0.905469",
                        "same_or_review.precision,0.666667,0.20766,0.938508",
                        "best_f1.threshold,-1.5,,",
                        "best_f1.f1,0.75,0.374941,0.937515",
                        "persons.right,1,,",
                        "clusters,4,,");
        assertThat(called.err()).contains("読んだ行 10 = 出力した行 10 + 受け付けなかった行 0");
    }

    @Test
    @DisplayName("フォルダーには、しきい値ごとの表と誤りの一覧と、1枚で完結するページを書く")
    void writesTheFolder() throws IOException {
        Path out = folder.resolve("out");
        var called = Called.with(
                "en", "link", "evaluate", file("pairs.csv", PAIRS), file("truth.csv", TRUTH), "--out", out.toString());
        assertThat(called.status()).isZero();
        assertThat(Files.readAllLines(out.resolve("curve.csv")))
                .hasSize(5)
                .element(1)
                .asString()
                .startsWith("21.5,1,1,0,3,1,0.206549,1,0.25,");
        assertThat(Files.readAllLines(out.resolve("errors.csv")))
                .containsExactly(
                        "id_a,id_b,weight,decision,error",
                        "b1,c1,12,same,wrong",
                        "b1,b2,-1.5,different,missed",
                        "a1,a3,,,unseen");
        assertThat(Files.readString(out.resolve("evaluation.html")))
                .contains("<html lang=\"en\">", "<svg role=\"img\"", "aria-label=", "Pairs decided same")
                .doesNotContain("<script", "http", "a1", "%%", "%,d");
    }

    @Test
    @DisplayName("日本語のページもある")
    void japanesePage() throws IOException {
        Path out = folder.resolve("out");
        Called.with(
                "ja", "link", "evaluate", file("pairs.csv", PAIRS), file("truth.csv", TRUTH), "--out", out.toString());
        assertThat(Files.readString(out.resolve("evaluation.html")))
                .contains("<html lang=\"ja\">", "照合の評価", "95%信頼区間", "誤照合");
    }

    @Test
    @DisplayName("使えない行は、行・列・値と直し方を示して数えない")
    void tellsWhatCannotBeUsed() throws IOException {
        var pairs = file("pairs.csv", """
                id_a,id_b,weight,decision
                a1,a2,21.5,same
                a2,a1,21.5,same
                a1,x9,3,same
                a1,a1,3,same
                a1,a3,heavy,same
                b1,b2,4,maybe
                b1,b2
                """);
        var truth = file("truth.csv", TRUTH + "a1,A\na2,B\n,C\nd1,\n");
        var called = Called.with("ja", "link", "evaluate", pairs, truth);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err())
                .contains(
                        truth + " 8行 id: いまの値「a1」。この番号はもう出てきました",
                        truth + " 9行 id: いまの値「a2」。この番号は前の行では別の人です",
                        truth + " 10行 id: いまの値「」。記録の番号がありません",
                        truth + " 11行 person: いまの値「」。だれの記録かが書かれていません",
                        pairs + " 3行 id_a,id_b: いまの値「a2,a1」。この組はもう出てきました",
                        pairs + " 4行 id_b: いまの値「x9」。正解にない番号です",
                        pairs + " 5行 id_b: いまの値「a1」。同じ記録どうしの組です",
                        pairs + " 6行 weight: いまの値「heavy」。重みは数で",
                        pairs + " 7行 decision: いまの値「maybe」。判定は same、review、different",
                        pairs + " 8行 -:",
                        "受け付けなかった行 10");
        assertThat(called.out()).contains("same.right,1,,", "same.wrong,0,,");
    }

    @Test
    @DisplayName("判定の列がなくても、しきい値の曲線は出る")
    void worksWithoutDecisions() throws IOException {
        var pairs = file("pairs.csv", "weight,id_b,id_a\n7,a2,a1\n");
        var called = Called.with("en", "link", "evaluate", pairs, file("truth.csv", TRUTH));
        assertThat(called.status()).isZero();
        assertThat(called.out()).contains("best_f1.threshold,7,,").doesNotContain("same.", "b_cubed");
    }

    @Test
    @DisplayName("照合が書いた個人を渡せば、それを測る")
    void measuresGivenClusters() throws IOException {
        var clusters = file("clusters.csv", "id,cluster\na1,1\na2,1\na3,1\nb1,2\nb2,2\n");
        var called = Called.with(
                "en", "link", "evaluate", file("pairs.csv", PAIRS), file("truth.csv", TRUTH), "--clusters", clusters);
        assertThat(called.out()).contains("b_cubed_f1,1,,", "persons_exactly_right,3,,", "persons.missed,0,,");
    }

    @Test
    @DisplayName("二つのファイルの照合では、ファイルの中の組を数えない")
    void acrossTwoFiles() throws IOException {
        var truth = file("truth.csv", "id,person,file\na1,A,x\na2,A,x\na3,A,y\n");
        var called = Called.with(
                "en",
                "link",
                "evaluate",
                file("pairs.csv", "id_a,id_b,weight,decision\na1,a3,9,same\na1,a2,9,same\n"),
                truth,
                "--across",
                "file");
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).contains("true_pairs,2,,", "same.right,1,,", "same.wrong,0,,");
    }

    @Test
    @DisplayName("列が足りないファイルは、要る列といまの列を示して断る")
    void refusesAFileWithoutItsColumns() throws IOException {
        var called = Called.with(
                "en",
                "link",
                "evaluate",
                file("pairs.csv", "id_a,weight\n"),
                file("truth.csv", TRUTH),
                "--out",
                folder.resolve("out").toString());
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("lacks id_b", "Columns found: id_a,weight");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    @DisplayName("Shift_JISの番号も読み、閉じない引用符の行だけを数えない")
    void readsShiftJisAndGoesOnBehindAnOpenQuote() throws IOException {
        var shiftJis = Charset.forName("windows-31j");
        Path truth = Files.write(folder.resolve("t.csv"), "id,person\n甲,P1\n乙,P1\n丙,P2\n".getBytes(shiftJis));
        Path pairs = Files.write(
                folder.resolve("p.csv"), "id_a,id_b,weight,decision\n甲,\"丙,1,same\n甲,乙,9,same\n".getBytes(shiftJis));
        var called = Called.with("en", "link", "evaluate", pairs.toString(), truth.toString());
        assertThat(called.out()).contains("true_pairs,1,,", "same.right,1,,", "same.wrong,0,,");
        assertThat(called.err())
                .contains("p.csv", "line 2", "quote")
                .endsWith("rows in 5 = rows out 4 + rows refused 1\n");
    }
}
