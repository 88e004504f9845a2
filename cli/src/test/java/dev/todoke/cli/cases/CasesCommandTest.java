package dev.todoke.cli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.cli.Called;
import dev.todoke.cli.ExitStatus;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.transport.PackageKey;
import dev.todoke.transport.PackageReader;
import dev.todoke.transport.PackageReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke cases")
class CasesCommandTest {

    private static final String CLEAN =
            "0045129,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,\n";
    private static final String NEXT_YEAR =
            CLEAN.replace("20240512", "20250512").replace("0045129", "0045130");
    private static final String WRONG = CLEAN.replace("0045129", "0045131").replace(",7,C162", ",1,C162");

    @TempDir
    private Path folder = Path.of("");

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Called call(String... args) throws IOException {
        var password = Files.writeString(folder.resolve("password"), "とても長いパスワード123\n");
        var all = new ArrayList<>(List.of("cases", path("our.todoke"), "--password-file", password.toString()));
        all.addAll(List.of(args));
        return Called.with("ja", all.toArray(String[]::new));
    }

    /// A file with few rounds of PBKDF2, so that the tests are quick.
    private void begin(String csv) throws IOException, CaseFileRefused {
        CaseFile.create(Path.of(path("our.todoke")), "とても長いパスワード123".toCharArray(), new FacilityCode("40001"), 100)
                .close();
        var file = Files.writeString(folder.resolve("in.csv"), csv).toString();
        var added = call("add", file);
        assertThat(added.status()).as(added.err()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    @DisplayName("作り、取り込み、年ごとに数える。同じ症例は二度入らない")
    void keepsCasesOverYears() throws IOException {
        assertThat(call("new", "--facility", "40001").err()).contains("40001", "だれにも開けられません");
        assertThat(call("new", "--facility", "40001").status()).isEqualTo(ExitStatus.WRONG_CALL);
        var file =
                Files.writeString(folder.resolve("in.csv"), CLEAN + NEXT_YEAR).toString();
        assertThat(call("add", file).err()).endsWith("読んだ行 2 = 出力した行 2 + 受け付けなかった行 0\n");
        var again = call("add", file);
        assertThat(again.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(again.err()).contains("同じ内容の症例がもうあります");
        assertThat(call("list").out()).isEqualTo("""
                        year,cases,with_errors,with_warnings
                        2024,1,0,0
                        2025,1,0,0
                        """);
    }

    @Test
    @DisplayName("書き出した年のファイルを todoke check が指摘なしで受け取る。エラーのある症例は番号で言い、入れない")
    void exportsWhatTheCheckAccepts() throws IOException, CaseFileRefused {
        begin(CLEAN + NEXT_YEAR + WRONG);
        for (var charset : List.of("windows-31j", "utf-8")) {
            var out = path("40001-" + charset + ".csv");
            var exported = call("export", "2024", "--out", out, "--charset", charset);
            assertThat(exported.status()).isEqualTo(ExitStatus.FINDINGS);
            assertThat(exported.err()).contains("症例番号 3: エラーが1件").contains("読んだ行 2 = 出力した行 1 + 受け付けなかった行 1");
            var checked = Called.with("ja", "check", out, "--year", "2024");
            assertThat(checked.out()).isEqualTo("line,record,check,severity,item,value,message\n");
            assertThat(checked.err()).contains("1件を読みました");
        }
    }

    @Test
    @DisplayName("点検は todoke check と同じことを言い、行には症例番号が入る")
    void checksAsEveryNotification() throws IOException, CaseFileRefused {
        begin(CLEAN + WRONG);
        var checked = call("check");
        assertThat(checked.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(checked.out())
                .isEqualTo(Called.with("ja", "check", path("in.csv")).out())
                .contains("\n2,2,L01,error");
        assertThat(call("check", "--year", "2023").out().lines()).hasSize(1);
    }

    @Test
    @DisplayName("登録室の公開鍵で封印したものから、書き出しと同じ届出が出てくる")
    void sealsForTheRegistry() throws IOException, CaseFileRefused {
        begin(CLEAN);
        var pair = PackageKey.fresh();
        var key = Files.writeString(folder.resolve("key.pem"), PackageKey.pem(pair.getPublic()));
        var made = call("package", "2024", "--key", key.toString(), "--out", path("p.todoke"));
        assertThat(made.status()).as(made.err()).isEqualTo(ExitStatus.DONE);
        assertThat(made.err()).contains("SHA-256", PackageKey.fingerprint(pair.getPublic()));
        call("export", "2024", "--out", path("40001-2024.csv"), "--charset", "utf-8");

        var found = new LinkedHashMap<String, String>();
        try (var in = Files.newInputStream(Path.of(path("p.todoke")))) {
            var read = PackageReader.read(
                    in,
                    pair.getPrivate(),
                    pair.getPublic(),
                    100_000,
                    (name, content) -> found.put(name, new String(content.readAllBytes(), StandardCharsets.UTF_8)));
            assertThat(read)
                    .isInstanceOfSatisfying(
                            PackageReading.Opened.class,
                            opened -> assertThat(opened.manifest().facility()).isEqualTo(new FacilityCode("40001")));
        }
        assertThat(found)
                .containsOnly(java.util.Map.entry("40001-2024.csv", Files.readString(Path.of(path("40001-2024.csv")))));
    }

    @Test
    @DisplayName("シフトJISで書けない文字があれば、置き換えずに断り、UTF-8をすすめる")
    void neverReplacesACharacter() throws IOException, CaseFileRefused {
        begin(CLEAN.replace("科学　太郎", "科学　𠮷郎"));
        var refused = call("export", "2024", "--out", path("x.csv"));
        assertThat(refused.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(refused.err()).contains("--charset utf-8");
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    @DisplayName("違うパスワード、短い新しいパスワード、画面のないときは、理由を言って何もしない")
    void saysWhatIsWrongWithThePassword() throws IOException, CaseFileRefused {
        begin(CLEAN);
        var other = Files.writeString(folder.resolve("other"), "別のパスワード\n").toString();
        var wrong = Called.with("ja", "cases", path("our.todoke"), "--password-file", other, "list");
        assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(wrong.err()).contains("パスワードが違います").contains("壊れていません");
        assertThat(call("password", "--new-password-file", other).err()).contains("12文字以上");
        assertThat(Called.with("en", "cases", path("our.todoke"), "list").err()).contains("--password-file");
    }
}
