package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke codes convert")
class CodesConvertCommandTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("ICD-10への変換は id,answer,rule を書き、知らない列をそのまま運ぶ")
    void convertsToIcd10() throws IOException {
        var called = convert("icd10", "en", """
                id,hospital,sex,topography,morphology,behaviour
                1,"A, Tokyo",1,C341,8140,3
                2,B,2,C809,8170,3
                """);
        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(output()).isEqualTo("""
                id,answer,rule,hospital
                1,C341,3640 column of the site,"A, Tokyo"
                2,C220,2090 liver: hepatocellular carcinoma whatever the site,B
                """);
        assertThat(called.err()).endsWith("rows in 2 = rows out 2 + rows refused 0\n");
    }

    @Test
    @DisplayName("小文字・点・空白・全角数字・BOM・混ざった改行でも同じ答え")
    void acceptsCodesAsPeopleTypeThem() throws IOException {
        var called = convert(
                "icd10",
                "ja",
                "\uFEFFid, Sex ,topography,morphology,behaviour\r\n"
                        + "1,M,c34.1 ,８１４０,3\n"
                        + "2,男,Ｃ３４１,8140/3,\r\n"
                        + "3,１,C341,M-8140/3,3\n"
                        + "4,,C341,81403,/3");
        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(output().lines().skip(1)).allMatch(line -> line.contains(",C341,3640 "));
        assertThat(called.err()).contains("読んだ行 4 = 出力した行 4 + 受け付けなかった行 0");
    }

    @Test
    @DisplayName("変換できない行も出力に残り、理由と行番号を言う")
    void refusedRowsStayWithTheirReason() throws IOException {
        var called = convert("icd10", "en", """
                id,sex,topography,morphology,behaviour
                1,1,C539,8070,3
                2,1,C999,8140,3
                3,1,C349,8099,3
                4,1,C349,8140,4
                5,x,C349,8140,3
                6,1,C349
                7,1,C349,8140/2,3
                8,1,C349,8140,3
                """);
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(output().lines()).hasSize(9);
        assertThat(output().lines().skip(1).limit(7)).allMatch(line -> line.matches("\\d,,.+"));
        assertThat(called.err())
                .contains("in.csv line 2, sex \"1\": A site or histology that this sex cannot have")
                .contains("line 3, topography \"C999\"")
                .contains("line 4, morphology \"8099\"")
                .contains("line 5, behaviour \"4\"")
                .contains("line 7, id \"6\": The row has 3 columns, the header 5.")
                .contains("rows in 8 = rows out 1 + rows refused 7")
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("小児がん国際分類は群・3桁・拡張区分を書き、区分がなければ none")
    void convertsToChildhoodCancer() throws IOException {
        var called = convert("iccc3", "en", """
                id,topography,morphology,behaviour
                1,C710,8000,1
                2,C691,9510,3
                3,C341,8140,2
                """);
        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(output())
                .startsWith("id,answer,recode3,extended,rule\n1,IIIf,036,")
                .contains("\n2,V,050,")
                .contains("\n3,none,999,999,The childhood classification has no class");
    }

    @Test
    @DisplayName("死因は腫瘍に置き換わり、がん以外と別の性の死因は理由つきで受け付けない")
    void convertsCausesOfDeath() throws IOException {
        var called = convert("icdo3", "ja", """
                id,icd10,sex
                1,C34.9,1
                2,c61,1
                3,I219,1
                4,C539,1
                5,C34-,2
                6,癌,2
                """);
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(output()).isEqualTo("""
                id,topography,morphology,behaviour,rule
                1,C349,8000,3,C349
                2,C619,8000,3,C61
                3,,,,新生物(C00からD48)ではないため、腫瘍には置き換わりません。
                4,,,,C539 はこの性別では起こらない部位です。
                5,C349,8000,3,C349
                6,,,,ICD-10の形ではありません。C349、C34.9 または C34 のように書いてください。
                """);
    }

    @Test
    @DisplayName("列が足りない、版がないのは呼び出しの誤りで、出力は作られない")
    void wrongCallsLeaveNoOutput() throws IOException {
        assertThat(convert("icd10", "ja", "id,sex\n1,1\n").status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(call("icd11", "ja").status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    @DisplayName("Shift_JISの入力も読み、UTF-8で書く")
    void readsWindows31j() throws IOException {
        Files.write(
                folder.resolve("in.csv"),
                "id,sex,topography,morphology,behaviour,備考\n患者,男,C341,8140,3,髙\n"
                        .getBytes(Charset.forName("Windows-31J")));
        assertThat(call("icd10", "ja").status()).isEqualTo(ExitStatus.DONE);
        assertThat(output()).startsWith("id,answer,rule,備考\n患者,C341,3640 ").endsWith(",髙\n");
    }

    @Test
    @DisplayName("閉じない引用符の行だけを受け付けず、続きを変換する")
    void anOpenQuoteCostsItsRowAlone() throws IOException {
        var called = convert("icd10", "en", """
                id,sex,topography,morphology,behaviour
                1,"1,C341,8140,3
                2,1,C341,8140,3
                3,1,"C341",8140,3
                """);
        assertThat(called.err())
                .contains("in.csv line 2, id \"1\": A quote is not closed.")
                .contains("rows in 3 = rows out 2 + rows refused 1");
        assertThat(output().lines().skip(2)).hasSize(2).allMatch(line -> line.contains(",C341,3640 "));
    }

    @Test
    @DisplayName("空のファイルには、必要な見出しを言う")
    void emptyFileIsAFinding() throws IOException {
        var called = convert("icd10", "ja", "");
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.err()).contains("何も書かれていません").contains("読んだ行 0 = 出力した行 0 + 受け付けなかった行 0");
    }

    @Test
    @DisplayName("とても長い1行でも例外は出ない")
    void aVeryLongLineIsRefusedQuietly() throws IOException {
        var called = convert(
                "icd10", "en", "id,sex,topography,morphology,behaviour\n1,1," + "9".repeat(10_000_000) + ",8140,3\n");
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.err()).hasSizeLessThan(600).doesNotContain("Exception");
    }

    private Called convert(String target, String language, String input) throws IOException {
        Files.writeString(folder.resolve("in.csv"), input, StandardCharsets.UTF_8);
        return call(target, language);
    }

    private Called call(String target, String language) {
        return Called.with(
                language,
                "codes",
                "convert",
                "--to",
                target,
                folder.resolve("in.csv").toString(),
                folder.resolve("out.csv").toString());
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("out.csv"));
    }
}
