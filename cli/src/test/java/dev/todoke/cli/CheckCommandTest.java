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

@DisplayName("todoke check")
class CheckCommandTest {

    private static final String CLEAN =
            "0045129,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,\n";

    @TempDir
    private Path folder = Path.of("");

    private String file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("40001.csv"), text.getBytes(charset)).toString();
    }

    @Test
    @DisplayName("指摘がなければ終了コード0で、見出しだけを書く")
    void cleanFileEndsWithZero() throws IOException {
        var called = Called.with("ja", "check", file(CLEAN, Charset.forName("windows-31j")));
        assertThat(called.out()).isEqualTo("line,record,check,severity,item,value,message\n");
        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(called.err())
                .contains("1件を読みました(Shift_JIS (Windows-31J))。エラー 0件")
                .contains("N04, N06")
                .endsWith("読んだ行 1 = 出力した行 1 + 受け付けなかった行 0\n");
    }

    @Test
    @DisplayName("3つの誤りを、行・項目・値とともに挙げる")
    void threePlantedErrorsAreNamed() throws IOException {
        String wrong = CLEAN.replace(",20240512,7,", ",20240230,1,").replace("410,410,1,2,2,1", "410,410,1,2,2,6");
        var called = Called.with("ja", "check", file(CLEAN + wrong.replace("0045129", "1"), StandardCharsets.UTF_8));
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.out().lines().skip(1))
                .containsExactly(
                        "2,2,D06,error,14,20240230,診断日の20240230という日はありません。日付を直してください。(D06)",
                        "2,2,L01,error,8・9,1,胃体部(C16.2)には左右がありません。側性には7を入れてください。いまの値: 1(右側)(L01)",
                        "2,2,X05,error,21・18・19・20,6,外科的・鏡視下・内視鏡的治療のどれかが1のとき、治療の範囲は6ではありません。1・4・9のどれかを入れてください。(X05)");
        assertThat(called.err()).endsWith("読んだ行 2 = 出力した行 1 + 受け付けなかった行 1\n");
    }

    @Test
    @DisplayName("読めないファイルでは点検結果を書かず、理由と行を言う")
    void unreadableFileWritesNothing() throws IOException {
        Path out = folder.resolve("findings.csv");
        var called = Called.with(
                "en",
                "check",
                file(CLEAN + "only,three,columns\n", StandardCharsets.UTF_8),
                "--findings",
                out.toString());
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.err())
                .contains("Line 2: The number of columns is wrong. Columns found: 3, needed: 29.")
                .contains("rows in");
        assertThat(out).doesNotExist();
    }

    @Test
    @DisplayName("施設一覧があれば指定日より前の診断を見つける")
    void designationIsCheckedWithTheRegister() throws IOException {
        Path register = Files.writeString(folder.resolve("register.csv"), """
                facility,name,class,prefecture,municipality,health_centre,medical_area,address,designated_from
                40001,"ももち, クリニック",4,40,40137,01,01,百道浜,2024-06-01
                """);
        var called = Called.with(
                "ja",
                "check",
                file(CLEAN, StandardCharsets.UTF_8),
                "--facility",
                "40001",
                "--facilities",
                register.toString(),
                "--year",
                "2024");
        assertThat(called.out()).contains("1,1,N06,warning,14,20240512,診断日(2024-05-12)が指定日(2024-06-01)より前です。");
        assertThat(called.err()).doesNotContain("行わなかった点検");
    }

    @Test
    @DisplayName("知らない版・日付でないものは終了コード2")
    void wrongCalls() throws IOException {
        String clean = file(CLEAN, StandardCharsets.UTF_8);
        assertThat(Called.with("ja", "check", clean, "--layout", "1999").status())
                .isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(Called.with("ja", "check", clean, "--submitted", "soon").err())
                .contains("soon は日付ではありません。");
    }
}
