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

    @Test
    @DisplayName("申出書の件数と違えばF04")
    void statedNumberOfCasesIsCompared() throws IOException {
        String clean = file(CLEAN, StandardCharsets.UTF_8);
        assertThat(Called.with("ja", "check", clean, "--cases", "1").status()).isEqualTo(ExitStatus.DONE);
        var called = Called.with("ja", "check", clean, "--cases", "2");
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.out()).contains("0,0,F04,error,,1,ファイルには1件ありますが、届出申出書の件数は2件です。");
    }

    @Test
    @DisplayName("版の案と比べると、違いだけを施設ごとに書く")
    void proposedEditionIsTriedOnAFolder() throws IOException {
        Path files = Files.createDirectory(folder.resolve("stored"));
        Files.writeString(files.resolve("40001.csv"), CLEAN.replace(",20240512,7,", ",20240512,1,"));
        Files.writeString(
                files.resolve("40002.csv"),
                CLEAN + CLEAN.replace("0045129", "2").replace(",20240512,7,", ",20240512,1,"));
        Path proposal = Files.writeString(folder.resolve("proposal.tsv"), "id\tseverity\nL01\twarning\n");
        var called = Called.with("en", "check", files.toString(), "--compare", proposal.toString());
        assertThat(called.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(",8・9"))))
                .containsExactly(
                        "-,40001,1,1,L01,error",
                        "+,40001,1,1,L01,warning",
                        "-,40002,2,2,L01,error",
                        "+,40002,2,2,L01,warning");
        assertThat(called.err())
                .contains("L01 facility 40002: 1 findings lapse, 1 appear")
                .contains("3 notifications checked by both editions. Findings change in 2 of them.")
                .endsWith("rows in 3 = rows out 3 + rows refused 0\n");
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);

        Files.writeString(proposal, "id\tseverity\nZ99\terror\n");
        var wrong = Called.with("en", "check", files.toString(), "--compare", proposal.toString());
        assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(wrong.err()).contains("line 2, id: \"Z99\"");
    }

    @Test
    @DisplayName("表計算で起きる誤りは、行・項目・値・直し方とともに挙げる")
    void badValuesAreNamedWithTheirRemedy() throws IOException {
        String[][] bad = {
            {"C162", "c162", "2,2,S13,error,9,c162,局在コードはCと数字3桁(例 C341)で入れてください。いまの値: c162(S13)"},
            {"C162", "C16.2", "2,2,S13,error,9,C16.2,局在コードはCと数字3桁(例 C341)で入れてください。"},
            {"C162", "Ｃ１６２", "2,2,S13,error,9,Ｃ１６２,局在コードは"},
            {"814032", "967036", "N11"},
            {"20240512", "20240000", "2,2,D06,error,14,20240000,診断日の20240000という日はありません。"},
            {"20240512", "20240230", "2,2,D06,error,14,20240230,"},
            {"20240512", "2024-00-00", "2,2,D06,error,14,2024-00-00,診断日の2024-00-00という日はありません。日付を直してください。"},
            {"20240512", "2024/5/12", "2,2,S18,error,14,2024/5/12,診断日は半角数字8桁(例 20240512)で入れてください。"},
            {"20240512", "", "2,2,S25,error,14,,診断日を入れてください。"},
            {"カガク　タロウ", "ｶｶﾞｸ　ﾀﾛｳ", "2,2,S03,error,3,ｶｶﾞｸ　ﾀﾛｳ,カナ氏名に半角文字(ｶｶﾞｸﾀﾛｳ)があります。全角で入れてください。(S03)"},
            {",1,19510312", ",１,19510312", "2,2,S26,error,5,１,性別に全角の数字があります(１)。半角の1に直してください。(S26)"},
            {",1,2,1,8,", ",1,２,1,8,", "2,2,S26,error,12,２,治療施設に全角の数字があります(２)。半角の2に直してください。(S26)"}
        };
        for (String[] one : bad) {
            String changed = CLEAN.replace("0045129", "2").replace(one[0], one[1]);
            var called = Called.with(
                    "ja", "check", file("\ufeff" + CLEAN.replace("\n", "\r\n") + changed, StandardCharsets.UTF_8));
            assertThat(called.out()).as(one[1]).contains(one[2]);
            assertThat(called.err()).contains("読んだ行 2 = ").doesNotContain("Exception");
        }
    }

    @Test
    @DisplayName("空・ZIP・10MBの1行・途中で切れた・文字コード違い・列ずれのファイルは、理由を言って0件と数える")
    void filesOfAnotherKindAreRefusedInWords() throws IOException {
        byte[][] bad = {
            new byte[0],
            "PK\u0003\u0004...".getBytes(StandardCharsets.ISO_8859_1),
            "x".repeat(10_000_000).getBytes(StandardCharsets.UTF_8),
            CLEAN.substring(0, 60).getBytes(StandardCharsets.UTF_8),
            CLEAN.getBytes(Charset.forName("EUC-JP")),
            CLEAN.getBytes(StandardCharsets.UTF_16LE),
            ("," + CLEAN).getBytes(StandardCharsets.UTF_8)
        };
        for (byte[] bytes : bad) {
            Path in = Files.write(folder.resolve("bad.csv"), bytes);
            var called = Called.with("ja", "check", in.toString());
            assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
            assertThat(called.out().lines()).hasSizeLessThanOrEqualTo(1);
            assertThat(called.err())
                    .contains("bad.csv")
                    .doesNotContain("Exception")
                    .endsWith("読んだ行 0 = 出力した行 0 + 受け付けなかった行 0\n");
        }
    }
}
