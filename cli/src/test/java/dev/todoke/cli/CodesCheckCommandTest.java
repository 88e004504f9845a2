package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke codes check")
class CodesCheckCommandTest {

    private static final String HEADER = "id,sex,age,topography,morphology,behaviour,grade,basis\n";

    @TempDir
    private Path folder = Path.of("");

    private Called check(byte[] bytes, String... more) throws IOException {
        var file = Files.write(folder.resolve("tumours.csv"), bytes);
        var args = new String[4 + more.length];
        System.arraycopy(new String[] {"codes", "check", file.toString(), "-"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Called.with("en", args);
    }

    private Called check(String text, String... more) throws IOException {
        return check(text.getBytes(StandardCharsets.UTF_8), more);
    }

    @Test
    @DisplayName("合わない組合せだけを1件ずつ書き、入力の順に並べる")
    void findingsInTheOrderOfTheRows() throws IOException {
        var called = check(HEADER + """
                a,1,60,C619,8140,3,2,1
                b,2,60,C619,8140,3,2,1
                "c,1",1,60,C162,9370,3,9,6
                """);
        assertThat(called.out()).isEqualTo("""
                id,check,severity,message
                b,sex-site I02,error,A woman has no cancer of male genital organs (C61.9). Please correct sex or site.
                "c,1",basis-morphology I40,warning,Without microscopy (basis 6) histology 9370 cannot be known. Use 8000 or check the basis.
                "c,1",site-morphology H61,warning,Histology 9370 (rule H61) is rare at C16.2. Usual sites: C11・C14・C30・C31・C39・C40・C41・C49・C71・C72・C75・C76・C809. Check site and morphology.
                """);
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.err())
                .contains("3 rows checked (ICD-O-3.2): 1 errors, 2 warnings")
                .endsWith("rows in 3 = rows out 3 + rows refused 0\n");
    }

    @Test
    @DisplayName("BOM・混ざった改行・列の順・余分な列を気にしない")
    void columnsAreFoundByName() throws IOException {
        var called = check("\ufeffnote,basis,grade,behaviour,morphology,topography,age,sex,ID\r\n"
                + "x,1,2,3,8140,C619,60,2,a\n\nx,1,2,3,8140,C619,60,1,b\r\n");
        assertThat(called.out().lines().skip(1)).hasSize(1).first().asString().startsWith("a,sex-site I02,error,");
    }

    @Test
    @DisplayName("意味のない性・年齢・診断根拠は行と値を挙げ、ほかの規則は当てはめる")
    void meaninglessCellsAreNamed() throws IOException {
        var called = check(HEADER + "a,x,60,C421,8010,3,9,1\nb,1,六,C162,8140,3,9,7\nc,1\n");
        assertThat(called.err())
                .contains("line 2, sex: value \"x\" cannot be used. Allowed: 1, 2")
                .contains("line 3, age: value \"六\"")
                .contains("line 3, basis: value \"7\" cannot be used. Allowed: 0-6, 9")
                .contains("line 4: The row has 2 columns, the header 8.")
                .endsWith("rows in 3 = rows out 0 + rows refused 3\n");
        assertThat(called.out()).contains("a,site-morphology H65,warning,").doesNotContain("basis-morphology");
    }

    @Test
    @DisplayName("全角・小文字・点・空白で書いたコードも点検する")
    void codesAsPeopleTypeThem() throws IOException {
        var called = check(HEADER + "a,２,６０, ｃ６１.9 ,８１４０,３,2,１\n");
        assertThat(called.out().lines().skip(1)).hasSize(1).first().asString().startsWith("a,sex-site I02,error,");
        assertThat(called.err()).endsWith("rows in 1 = rows out 1 + rows refused 0\n");
    }

    @Test
    @DisplayName("年齢は150まで。999と空欄は不明として受け、ほかは拒む")
    void agesHaveALimit() throws IOException {
        var called = check(HEADER + "a,1,150,C162,8140,3,9,1\nb,1,999,C162,8140,3,9,1\nc,1,,C162,8140,3,9,1\n"
                + "d,1,151,C162,8140,3,9,1\n");
        assertThat(called.err())
                .contains("line 5, age: value \"151\" cannot be used. Allowed: 0-150, 999")
                .endsWith("rows in 4 = rows out 3 + rows refused 1\n");
    }

    @Test
    @DisplayName("版を選べる。知らない版・列の足りない表・空のファイル・ないファイルは終了コード2")
    void wrongCalls() throws IOException {
        String deleted = HEADER + "a,1,60,C779,9670,3,6,1\n";
        assertThat(check(deleted, "--edition", "3.1").status()).isEqualTo(ExitStatus.DONE);
        assertThat(check(deleted).out()).contains("a,valid-morphology I42,warning,");
        assertThat(check(deleted, "--edition", "2").status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(check("id,sex\n1,1\n").err()).contains("lacks age, topography");
        assertThat(check("").status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(Called.with("en", "codes", "check", "nowhere.csv", "-").err())
                .contains("There is no file nowhere.csv");
    }

    @Test
    @DisplayName("閉じない引用符と10MBの1行は、その行だけを受け付けず、続きを点検する")
    void theRestOfTheFileGoesOn() throws IOException {
        String[] bad = {"\"a,1,60,C162,8140,3,9,1", "x".repeat(10_000_000)};
        for (String row : bad) {
            var called = check(HEADER + row + "\nb,2,60,C619,8140,3,2,1\n");
            assertThat(called.err())
                    .contains("line 2: ")
                    .doesNotContain("Exception")
                    .endsWith("rows in 2 = rows out 1 + rows refused 1\n");
            assertThat(called.out().lines().skip(1))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("b,sex-site I02,error,");
        }
    }

    @Test
    @DisplayName("Shift_JISの表はそのまま読み、UTF-8の混ざった行だけを受け付けない")
    void windows31jIsRecognised() throws IOException {
        byte[] shiftJis = (HEADER + "患者,2,60,C619,8140,3,2,1\n").getBytes(Charset.forName("windows-31j"));
        assertThat(check(shiftJis).out()).contains("患者,sex-site I02,error,");
        var mixed = new ByteArrayOutputStream();
        mixed.write(shiftJis);
        mixed.write("患者A,2,60,C619,8140,3,2,1\n".getBytes(StandardCharsets.UTF_8));
        var called = check(mixed.toByteArray());
        assertThat(called.err()).contains("line 3: ").endsWith("rows in 2 = rows out 1 + rows refused 1\n");
    }
}
