package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke link: 同じ人の照合")
class LinkCommandTest {

    private static final String HEADER = "id,family_name,given_name,family_kana,given_kana,sex,birth_date,"
            + "municipality,address,hospital,chart_no,source\n";
    private static final String TAKAHASHI = "髙橋,和子,タカハシ,カズコ,2,19510312,40132,福岡市博多区泉野２丁目２番４号,40001,12,notification\n";
    private static final String SAME_TAKAHASHI =
            "高橋,和子,タカハシ,カズコ,2,1951-03-12,40132,福岡市博多区泉野2-2-4,40002,9,notification\n";
    private static final String MATSUO = "松尾,恵,マツオ,メグミ,2,19720820,40216,小郡市天神1-1,40001,13,notification\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("一つのファイルから同じ人を見つけ、根拠の合計が重みになる")
    void findsDuplicatesAndExplainsThem() throws IOException {
        var called = link(HEADER + "a," + TAKAHASHI + "b," + SAME_TAKAHASHI + "c," + MATSUO);

        assertThat(called.status()).as(called.err()).isEqualTo(ExitStatus.DONE);
        assertThat(pairs().getFirst()).isEqualTo("id_a,id_b,weight,decision,evidence");
        String[] pair = pairs().get(1).split(",");
        assertThat(pair).startsWith("a", "b").contains("same");
        double sum = Arrays.stream(pair[4].split(";"))
                .mapToDouble(part -> Double.parseDouble(part.substring(part.lastIndexOf(':') + 1)))
                .sum();
        assertThat(Double.parseDouble(pair[2])).isCloseTo(sum, within(0.001));
        assertThat(pair[4]).contains("family_name:both_equal:+", "address:all_equal:+", "prior:exact_rule:-");
        var clusters = lines("clusters.csv");
        assertThat(clusters).hasSize(4).startsWith("id,cluster");
        assertThat(clusters.get(1).substring(2)).isEqualTo(clusters.get(2).substring(2));
        assertThat(called.err()).contains("rows in 3 = rows out 3 + rows refused 0");
    }

    @Test
    @DisplayName("Windows-31J・混ざった改行・引用符・BOMを読む")
    void readsWhatComesAlong() throws IOException {
        String text = "\"id\"," + HEADER.substring(3) + "a,"
                + TAKAHASHI.replace("髙橋", "\"髙橋\"").replace("\n", "\r\n") + "b," + SAME_TAKAHASHI.replace("\n", "\r")
                + "\n" + "c," + MATSUO.strip();
        assertThat(linkBytes(text.getBytes(Charset.forName("windows-31j"))).err())
                .contains("was read as Windows-31J", "rows in 3 = rows out 3 + rows refused 0");
        var ofWindows = pairs();
        assertThat(linkBytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).err())
                .contains("rows in 3 = rows out 3 + rows refused 0");
        assertThat(pairs()).isEqualTo(ofWindows).hasSize(2);
    }

    @Test
    @DisplayName("使えない行は理由と行番号を知らせて除き、おかしな値はないものとして照合する")
    void tellsWhatIsWrong() throws IOException {
        var called = link(HEADER
                + "a," + TAKAHASHI
                + "a," + SAME_TAKAHASHI
                + "," + MATSUO
                + "d,松尾,恵\n"
                + "e," + MATSUO.replace("19720820", "20991231")
                + "f," + MATSUO.replace("マツオ", "松尾").replace("19720820", "19720231")
                + "g," + MATSUO.replace("松尾,恵,マツオ,メグミ", ",,,")
                + "h,\"" + MATSUO);

        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.err())
                .contains("line 3: value \"a\". A row with this id came before.")
                .contains("line 4: value \"\". The id is empty.")
                .contains("line 5: value \"3 ≠ 12\".")
                .contains("line 6 birth_date: value \"20991231\". The date lies in the future.")
                .contains("line 7 family_kana: value \"松尾\". The kana field holds kanji.")
                .contains("line 7 birth_date: value \"19720231\". Write a date as")
                .contains("line 9: value \"\". A quote is not closed.")
                .contains("rows in 8 = rows out 4 + rows refused 4")
                .doesNotContain("Exception");
        assertThat(lines("clusters.csv")).hasSize(5);
    }

    @Test
    @DisplayName("二つのファイルの間だけを照合し、まとまりにはどちらのファイルかを書く")
    void linksTwoFiles() throws IOException {
        Files.writeString(folder.resolve("b.csv"), HEADER + "a," + SAME_TAKAHASHI + "c," + MATSUO);
        Files.writeString(folder.resolve("a.csv"), HEADER + "a," + TAKAHASHI + "b," + TAKAHASHI);
        var called = Called.with(
                "en",
                "link",
                path("a.csv"),
                path("b.csv"),
                "--model",
                "ja-person",
                "--pairs",
                path("pairs.csv"),
                "--clusters",
                path("clusters.csv"),
                "--threshold",
                "5");

        assertThat(called.err()).contains("rows in 4 = rows out 4 + rows refused 0");
        assertThat(pairs()).hasSize(3).allMatch(line -> line.startsWith("id_a") || line.matches("[ab],a,.*,same,.*"));
        assertThat(lines("clusters.csv")).containsExactly("id,cluster,file", "a,1,a", "b,1,a", "a,1,b", "c,2,b");
    }

    @Test
    @DisplayName("自分のモデルで自分の列を照合でき、列がなければ知らせ、モデルの誤りは全部知らせる")
    void takesAModelOfOnesOwn() throws IOException {
        String model = """
                kind\tname\tlevel\tm\tu\tvalue\tnote
                # members of a club
                column\tname\t\t\t\tnom
                column\tborn
                field\tname\t\t\t\ttext(name)
                field\tborn\t\t\t\tdate(born)
                comparison\tname\t\t\t\tequal(name)
                level\tname\tequal\t0.9\t0.01
                level\tname\tdifferent\t0.1\t0.99
                comparison\tborn\t\t\t\tdate(born)
                level\tborn\tequal\t0.95\t0.0001
                level\tborn\tother\t0.05\t0.9999
                pass\t1\t\t\t\tname
                parameter\tthreshold_same\t\t\t\t4
                """;
        Files.writeString(folder.resolve("club.tsv"), model);
        Files.writeString(folder.resolve("a.csv"), "nom,id,born\nAda  L,1,1815-12-10\nada l,2,1815-12-10\nBob,3,\n");
        var called = Called.with("en", "link", path("a.csv"), "--model", path("club.tsv"), "--pairs", "-");

        assertThat(called.status()).as(called.err()).isEqualTo(ExitStatus.DONE);
        assertThat(called.out()).contains("1,2,").contains(",same,").contains("born:equal:+");

        Files.writeString(
                folder.resolve("club.tsv"),
                model.replace("0.9\t", "1.5\t")
                        .replace("equal(name)", "like(name)")
                        .replace("pass\t1\t\t\t\tname", "pass\t1\t\t\t\tnames"));
        var wrong = Called.with("en", "link", path("a.csv"), "--model", path("club.tsv"), "--pairs", "-");

        assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(wrong.err())
                .contains("line 7: value \"like(name)\". There is no such comparison.")
                .contains("line 8: value \"1.5\". Write a probability")
                .contains("line 13: value \"names\". No row field names this.");
    }

    @Test
    @DisplayName("重みを推定し、重複のないファイルではモデルの値に戻ると知らせる")
    void estimatesWeightsOrSaysThatItCannot() throws IOException {
        var text = new StringBuilder(HEADER);
        for (int i = 0; i < 200; i++) {
            text.append("%d,%s%s,恵%s,,,2,19%02d%02d%02d,40216,小郡市天神%d-1,4000%d,%d,notification%n"
                    .formatted(
                            i,
                            (char) ('一' + i * 37),
                            (char) ('一' + i * 11),
                            (char) ('一' + i * 7),
                            20 + i % 70,
                            1 + i % 12,
                            1 + i % 28,
                            i,
                            i % 3,
                            i));
        }
        var alone = link(text.toString(), "--estimate");

        assertThat(alone.err()).contains("hardly any duplicates", "chance agreement estimated from 19,900 pairs");

        text.append(text.toString()
                .lines()
                .skip(1)
                .limit(120)
                .map(line -> "x" + line + "\n")
                .reduce("", String::concat));
        var twice = link(text.toString(), "--estimate");

        assertThat(twice.err()).doesNotContain("hardly any duplicates").contains("320 rows, 200 persons");
    }

    @Test
    @DisplayName("指定が足りないときやファイルがないときは、直し方を言う")
    void saysHowToCallIt() throws IOException {
        assertThat(Called.with("ja", "link").err()).contains("ファイル A と --model と --pairs");
        assertThat(Called.with("ja", "link", path("no.csv"), "--model", "ja-person", "--pairs", "-")
                        .err())
                .contains("というファイルがありません");
        Files.writeString(folder.resolve("a.csv"), "name\nx\n");
        assertThat(Called.with("ja", "link", path("a.csv"), "--model", "ja-person", "--pairs", "-")
                        .err())
                .contains("列 id がありません");
        var unknown = Called.with("ja", "link", path("a.csv"), "--model", "martian", "--pairs", "-");
        assertThat(unknown.err()).contains("martian", "ja-person-1");
        assertThat(unknown.status()).isEqualTo(ExitStatus.WRONG_CALL);
    }

    @Test
    @DisplayName("人の判断を守る: 同じとした二行はまとまり、別とした二行はまとまらない")
    void keepsDecisionsOfPeople() throws IOException {
        Files.writeString(folder.resolve("decisions.csv"), "id_a,id_b,decision\na,b,different\na,c,same\na,x,same\n");
        var called = link(
                HEADER + "a," + TAKAHASHI + "b," + SAME_TAKAHASHI + "c," + MATSUO,
                "--decisions",
                path("decisions.csv"));

        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.err()).contains("line 4: value \"x\". There is no row with this id.");
        var clusters = lines("clusters.csv");
        assertThat(clusters.get(1).substring(2)).isEqualTo(clusters.get(3).substring(2));
        assertThat(clusters.get(1).substring(2)).isNotEqualTo(clusters.get(2).substring(2));
    }

    @Test
    @DisplayName("判断どうしがぶつかれば、そう知らせる")
    void tellsDecisionsThatContradictEachOther() throws IOException {
        Files.writeString(folder.resolve("decisions.csv"), "id_a,id_b,decision\na,b,same\nb,c,same\na,c,different\n");
        var called = link(
                HEADER + "a," + TAKAHASHI + "b," + SAME_TAKAHASHI + "c," + MATSUO,
                "--decisions",
                path("decisions.csv"));

        assertThat(called.err()).contains("Decisions contradict each other: a and c");
    }

    @Test
    @DisplayName("生年月日も性別もちがう行がまとまれば、疑わしいまとまりとして書き出す")
    void writesPersonsThatMayBeTwo() throws IOException {
        Files.writeString(folder.resolve("decisions.csv"), "id_a,id_b,decision\na,c,same\n");
        link(
                HEADER + "a," + TAKAHASHI + "b," + SAME_TAKAHASHI + "c," + MATSUO.replace(",2,1972", ",1,1972"),
                "--decisions",
                path("decisions.csv"),
                "--suspicious",
                path("suspicious.csv"));

        assertThat(lines("suspicious.csv")).hasSize(3).startsWith("cluster,reason,records,id_a,id_b,weight");
        assertThat(lines("suspicious.csv").get(1)).contains(",birth_dates,3,").contains("c");
        assertThat(lines("suspicious.csv").get(2)).contains(",sexes,3,");
    }

    @Test
    @DisplayName("元号の日付は西暦の日付と同じに読む")
    void readsDatesWithAnEra() throws IOException {
        for (String date : List.of("S26.3.12", "昭和26年3月12日", "S260312", "昭和２６年０３月１２日", "1951年3月12日", "1951/3/12")) {
            link(HEADER + "a," + TAKAHASHI + "b," + SAME_TAKAHASHI.replace("1951-03-12", date) + "c," + MATSUO);
            assertThat(pairs().get(1)).as(date).contains("birth_date:equal:+");
        }
    }

    private Called link(String text, String... more) throws IOException {
        return linkBytes(text.getBytes(StandardCharsets.UTF_8), more);
    }

    private Called linkBytes(byte[] bytes, String... more) throws IOException {
        Files.write(folder.resolve("a.csv"), bytes);
        var args = new ArrayList<>(List.of(
                "link",
                path("a.csv"),
                "--model",
                "ja-person",
                "--pairs",
                path("pairs.csv"),
                "--clusters",
                path("clusters.csv")));
        args.addAll(List.of(more));
        return Called.with("en", args.toArray(String[]::new));
    }

    private List<String> pairs() throws IOException {
        return lines("pairs.csv");
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }
}
