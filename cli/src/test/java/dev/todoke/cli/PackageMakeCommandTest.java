package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.transport.Manifest;
import dev.todoke.transport.PackageKey;
import dev.todoke.transport.PackageReader;
import dev.todoke.transport.PackageReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke package make")
class PackageMakeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("届出ファイルを封じ、登録室だけが開ける。紙に写すものを言う")
    void sealsForTheRegistry() throws IOException {
        var pair = PackageKey.fresh();
        var key = Files.writeString(folder.resolve("key.pem"), PackageKey.pem(pair.getPublic()));
        var file = Files.writeString(folder.resolve("届出.csv"), "1,カガク　タロウ\n");
        var out = folder.resolve("40001.todoke");
        var called = Called.with(
                "ja",
                "package",
                "make",
                file.toString(),
                "--facility",
                "40001",
                "--key",
                key.toString(),
                "--out",
                out.toString());
        assertThat(called.status()).as(called.err()).isEqualTo(ExitStatus.DONE);
        assertThat(called.err()).contains("届出.csv", "SHA-256", PackageKey.fingerprint(pair.getPublic()));

        var found = new LinkedHashMap<String, String>();
        try (var in = Files.newInputStream(out)) {
            assertThat(PackageReader.read(
                            in,
                            pair.getPrivate(),
                            pair.getPublic(),
                            1000,
                            (name, content) -> found.put(
                                    name, new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))))
                    .isEqualTo(new PackageReading.Opened(
                            new Manifest(new FacilityCode("40001"), Instant.parse("2025-07-01T00:00:00Z"), 1)));
        }
        assertThat(found).containsEntry("届出.csv", "1,カガク　タロウ\n");
    }

    @Test
    @DisplayName("鍵や施設コードが違えば、何も作らずに理由を言う")
    void refusesWrongCalls() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "1\n");
        var out = folder.resolve("a.todoke");
        var wrongKey = Called.with(
                "ja",
                "package",
                "make",
                file.toString(),
                "--facility",
                "40001",
                "--key",
                file.toString(),
                "--out",
                out.toString());
        assertThat(wrongKey.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(wrongKey.err()).contains("公開鍵として読めません");
        var wrongCode = Called.with(
                "en",
                "package",
                "make",
                file.toString(),
                "--facility",
                "x",
                "--key",
                file.toString(),
                "--out",
                out.toString());
        assertThat(wrongCode.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(out).doesNotExist();
    }
}
