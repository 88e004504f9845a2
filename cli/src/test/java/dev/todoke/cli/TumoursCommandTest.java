package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke tumours: 多重がんの判定")
class TumoursCommandTest {

    private static final String HEADER = "patient_id,tumour_no,diagnosis_date,topography,morphology,behaviour\n";
    private static final String WITH_SIDE =
            "patient_id,tumour_no,diagnosis_date,topography,morphology,behaviour,laterality\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("行を入力の順に、判定を付けて返す")
    void answersEveryRowInItsPlace() throws IOException {
        var answer = decided(HEADER.replace("\n", ",note\n") + """
                A,2,2018-05-01,C341,8140,3,"a, ""b\"""
                B,1,2019-01-01,C509,8500,3,x
                A,1,2017-05-01,C349,8010,3,
                A,3,2018-05-01,C539,8077,2,
                """);
        assertThat(answer.lines())
                .containsExactly(
                        "patient_id,tumour_no,diagnosis_date,topography,morphology,behaviour,note,"
                                + "group,counted,index_morphology,trace",
                        "A,2,2018-05-01,C341,8140,3,\"a, \"\"b\"\"\",1,no,8140,"
                                + "BEH behaviour 3; R3 site T6; R4.2b type 3 with 5; same as group 1",
                        "B,1,2019-01-01,C509,8500,3,x,1,yes,8500,"
                                + "BEH behaviour 3; R3 site C50; R4.2 type 3; new; counted",
                        "A,1,2017-05-01,C349,8010,3,,1,yes,8140,"
                                + "BEH behaviour 3; R3 site T6; R4.2 type 5; new; counted",
                        "A,3,2018-05-01,C539,8077,2,,-,no,,BEH behaviour 2; not compared");
    }

    @Test
    @DisplayName("登録の規則は側と結腸の4桁目を区別し、決められない行に印を付ける")
    void recordingRule() throws IOException {
        var answer = decided(WITH_SIDE + """
                        A,1,2018-05-01,C341,8140,3,1
                        A,2,2019-05-01,C341,8140,3,2
                        A,4,2019-05-02,C341,8140,3,9
                        B,1,2018-05-01,C182,8140,3,7
                        B,2,2018-05-01,C187,8140,3,7
                        C,1,2018-05-01,C569,8441,3,1
                        C,2,2018-05-01,C569,8441,3,2
                        D,1,2018-05-01,C341,8140,3,1
                        D,2,2019-05-01,C809,8140,3,
                        """, "--rules", "recording");
        assertThat(answer.lines().skip(1).map(line -> line.substring(line.indexOf(",3,") + 3)))
                .containsExactly(
                        "1,1,yes,8140,BEH behaviour 3; R3 site T6; REC1 side 1; R4.2 type 3; new; counted",
                        "2,2,yes,8140,BEH behaviour 3; R3 site T6; REC1 side 2; R4.2 type 3; REC1 other side than"
                                + " group 1; new; counted",
                        "9,2,no,8140,BEH behaviour 3; R3 site T6; R4.2 type 3; same as group 2; 2 groups possible:"
                                + " a person should look",
                        "7,1,yes,8140,BEH behaviour 3; R3 site C18; R4.2 type 3; new; counted",
                        "7,2,yes,8140,BEH behaviour 3; R3 site C18; REC2 subsite 7; R4.2 type 3; REC2 other subsite"
                                + " than group 1; new; counted",
                        "1,1,yes,8441,BEH behaviour 3; R3 site C56; REC1 side 1; R4.2 type 3; new; counted",
                        "2,1,no,8441,BEH behaviour 3; R3 site C56; REC1x side 2; R4.2 type 3; same as group 1",
                        "1,1,yes,8140,BEH behaviour 3; R3 site T6; REC1 side 1; R4.2 type 3; new; counted",
                        ",1,no,8140,BEH behaviour 3; R3 site C80; R4.2 type 3; SITE open: a person should look;"
                                + " same as group 1");
    }

    @Test
    @DisplayName("小文字・点・全角・空白・BOM・混ざった改行は誤りではない")
    void tolerantReading() throws IOException {
        var answer = decided("\uFEFFPatient_ID, tumour_no ,diagnosis_date,topography,morphology,behaviour\r\n"
                + "Ａ１,１,２０１８-05-01,c34.1,８１４０,３\r\n"
                + "A1,2,2018/6/1,\" C34.9 \",8140/3,3\r"
                + "\n\n"
                + " A1 ,3,20180701,C341,M8010/3,3\n"
                + "A1,4,,C341,8000,3");
        assertThat(answer.lines().skip(1).map(line -> line.replaceAll(",BEH.*", "")))
                .containsExactly(
                        "Ａ１,１,２０１８-05-01,c34.1,８１４０,３,1,yes,8140",
                        "A1,2,2018/6/1,\" C34.9 \",8140/3,3,1,no,8140",
                        " A1 ,3,20180701,C341,M8010/3,3,1,no,8140",
                        "A1,4,,C341,8000,3,1,no,8140");
    }

    @Test
    @DisplayName("直せない値は、行・項目・値・直し方を言い、答えのない行として残す")
    void refusesWithRemedy() throws IOException {
        var in = file("""
                A,1,2018-02-30,C341,8140,3
                A,2,2024-00-00,C341,8140,3
                A,3,2018-02-01,C999,8140,3
                A,4,2018-02-01,lung,8140,3
                A,5,2018-02-01,C341,814,3
                A,6,2018-02-01,C341,9111,3
                A,7,2018-02-01,C341,8140,6
                A,8,2018-02-01,C341,8140,x
                A,9,2018-02-01,C341,8140/2,3
                ,1,2018-02-01,C341,8140,3
                B,1,2018-02-01,C341,8140,3
                B,2,2018-02-01,C341
                B,3,2018-02-01,C341,"8140,3
                B,4,2018-02-01,C341,8140,3
                """);
        var call = Called.with("en", "tumours", in.toString(), out().toString());
        assertThat(call.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(call.err().lines().map(line -> line.replace(in + " ", "")))
                .contains(
                        "line 2 diagnosis_date: value \"2018-02-30\". Write a day that exists as YYYY-MM-DD, or"
                                + " YYYY-MM or YYYY when day or month is unknown, or nothing.",
                        "line 4 topography: value \"C999\". ICD-O-3 has no such topography code. Write one of its list.",
                        "line 7 morphology: value \"9111\". No edition of ICD-O-3 up to 3.2 has this histology code, so"
                                + " it has no group. A person has to decide and correct the code.",
                        "line 11 patient_id: value \"\". Write the number of the patient.",
                        "line 13: 4 columns, the header has 6. The row is left out.",
                        "line 14: a quote is not closed. The row is left out; please correct the quotes.");
        assertThat(call.err().lines().filter(line -> line.contains(" line "))).hasSize(12);
        assertThat(call.err().lines().toList().getLast()).isEqualTo("rows in 14 = rows out 2 + rows refused 12");
        assertThat(Files.readString(out()).lines().skip(1))
                .hasSize(12)
                .contains(
                        "A,1,2018-02-30,C341,8140,3,,,,refused: diagnosis_date",
                        "A,3,2018-02-01,C999,8140,3,,,,refused: topography",
                        "A,6,2018-02-01,C341,9111,3,,,,refused: morphology",
                        "A,7,2018-02-01,C341,8140,6,,,,refused: behaviour",
                        "B,4,2018-02-01,C341,8140,3,1,no,8140,BEH behaviour 3; R3 site T6; R4.2 type 3; same as group 1");
    }

    @Test
    @DisplayName("側の誤りは、側を見る規則でだけ拒む")
    void sideMattersToTheRecordingRuleOnly() throws IOException {
        var in = folder.resolve("in.csv");
        Files.writeString(in, WITH_SIDE + "A,1,2018-02-01,C341,8140,3,5\n");
        assertThat(Called.with("en", "tumours", in.toString(), out().toString()).status())
                .isEqualTo(ExitStatus.DONE);
        var call = Called.with("ja", "tumours", in.toString(), out().toString(), "--rules", "recording");
        assertThat(call.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(call.err()).contains("2行 laterality: いまの値「5」。側性は 1・2・3・7・9 のどれかか、空です。");
    }

    @Test
    @DisplayName("呼び出しの誤りは2で終わり、出力を作らない")
    void wrongCalls() throws IOException {
        assertThat(wrong(""))
                .contains("is empty. The header must be patient_id,tumour_no")
                .endsWith("rows in 0 = rows out 0 + rows refused 0\n");
        assertThat(wrong("a,b\n1,2\n")).contains("has no column patient_id, tumour_no");
        assertThat(wrong(HEADER.replace("\n", ",group\n"))).contains("has a column group already");
        assertThat(wrong(HEADER.replace("\n", ",Behaviour\n"))).contains("has the column behaviour twice");
        Files.write(
                folder.resolve("in.csv"), (HEADER + "患,1,2018,C341,8140,3\n").getBytes(Charset.forName("windows-31j")));
        assertThat(Called.with("en", "tumours", folder.resolve("in.csv").toString(), out().toString())
                        .err())
                .contains("line 2 is not UTF-8")
                .endsWith("rows in 1 = rows out 0 + rows refused 1\n");
        assertThat(Called.with("en", "tumours", folder.resolve("none.csv").toString(), "-")
                        .err())
                .contains("There is no file");
        assertThat(Called.with("en", "tumours", file("").toString(), "-", "--rules", "iarc")
                        .status())
                .isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(out()).doesNotExist();
    }

    @Test
    @DisplayName("説明には引数と記憶量があり、ほかの言葉が混ざらない")
    void help() {
        assertThat(Called.with("ja", "tumours", "--help").out())
                .contains("入力CSV。- は標準入力。", "出力CSV。- は標準出力。", "100万行あ", "例: todoke tumours")
                .doesNotContain("Show");
        assertThat(Called.with("en", "tumours", "--help").out())
                .contains("input CSV, - is stdin", "100 MB per million rows", "Example: todoke tumours");
    }

    @Test
    @DisplayName("見出しだけのファイルは0行")
    void headerAlone() throws IOException {
        var call = Called.with("ja", "tumours", file("").toString(), out().toString());
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.err()).contains("読んだ行 0 = 出力した行 0 + 受け付けなかった行 0");
        assertThat(Files.readString(out())).isEqualTo(HEADER.strip() + ",group,counted,index_morphology,trace\n");
    }

    @Test
    @DisplayName("1人40腫瘍でも、10MBの1行でも止まらない")
    void largeThings() throws IOException {
        var rows = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            rows.append("A,%d,2018-%02d,C44%d,%d,3%n".formatted(i, 1 + i % 12, i % 10, 8090 + i % 3));
        }
        rows.append("B,1,2018,").append("x".repeat(10_000_000)).append(",8140,3\n");
        var call = Called.with("en", "tumours", file(rows.toString()).toString(), out().toString());
        assertThat(call.err())
                .contains("line 42 topography: value \"" + "x".repeat(40) + "…\".")
                .contains("rows in 41 = rows out 40 + rows refused 1");
    }

    @Test
    @DisplayName("行を並べ替えても、それぞれの行の答えは同じ")
    void theOrderOfTheRowsDoesNotMatter() throws IOException {
        var rows = new ArrayList<String>();
        var random = new Random(3);
        String[] sites = {"C341", "C349", "C182", "C809", "C421"};
        String[] types = {"8140", "8010", "8000", "8070", "9680", "9590", "9140"};
        String[] dates = {"2018", "2018-03", "2018-03-04", "2018-01-01", "", "2017-12"};
        for (int i = 0; i < 600; i++) {
            rows.add("P%d,%d,%s,%s,%s,%d"
                    .formatted(
                            i % 120,
                            i,
                            dates[random.nextInt(dates.length)],
                            sites[random.nextInt(sites.length)],
                            types[random.nextInt(types.length)],
                            random.nextInt(8) == 0 ? 2 : 3));
        }
        for (String rules : new String[] {"iarc2004", "recording"}) {
            var first = decided(HEADER + String.join("\n", rows) + "\n", "--rules", rules)
                    .lines()
                    .sorted()
                    .toList();
            Collections.shuffle(rows, random);
            var second = decided(HEADER + String.join("\n", rows) + "\n", "--rules", rules)
                    .lines()
                    .sorted()
                    .toList();
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    @DisplayName("上皮内がんを加えても、浸潤がんの答えは変わらない")
    void inSituChangesNothing() throws IOException {
        String rows = "A,1,2018-02-01,C679,8120,3\nA,2,2018-03-01,C341,8140,3\n";
        var alone = decided(HEADER + rows).lines().toList();
        var with =
                decided(HEADER + "A,0,2017-02-01,C679,8120,2\n" + rows).lines().toList();
        assertThat(with).containsAll(alone);
        assertThat(with.get(1)).endsWith(",-,no,,BEH behaviour 2; not compared");
    }

    private String wrong(String content) throws IOException {
        Files.writeString(folder.resolve("in.csv"), content);
        var call = Called.with("en", "tumours", folder.resolve("in.csv").toString(), out().toString());
        assertThat(call.status()).isEqualTo(ExitStatus.WRONG_CALL);
        return call.err();
    }

    private String decided(String content, String... options) throws IOException {
        var in = folder.resolve("in.csv");
        Files.writeString(in, content, StandardCharsets.UTF_8);
        var args = new ArrayList<>(List.of("tumours", in.toString(), out().toString()));
        args.addAll(List.of(options));
        var call = Called.with("en", args.toArray(String[]::new));
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
        return Files.readString(out());
    }

    private Path file(String rows) throws IOException {
        var in = folder.resolve("rows.csv");
        Files.writeString(in, HEADER + rows);
        return in;
    }

    private Path out() {
        return folder.resolve("out.csv");
    }
}
