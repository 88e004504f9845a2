package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Progress;
import dev.todoke.synth.SynthPlan;
import dev.todoke.synth.SyntheticPrefecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke closing check と採番の秘密")
class ClosingCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("同じ入力と同じ秘密から同じバイトができ、秘密が違えば番号だけが違い、どれも自己点検に通る")
    void sameSecretSameBytes() throws IOException {
        Path in = folder.resolve("in");
        SyntheticPrefecture.write(SynthPlan.demo(2_000, 2018, 2018, 7), in, Progress.NONE);
        var secret = Files.write(folder.resolve("secret"), new byte[] {1, 2, 3});
        var copied = Files.copy(secret, folder.resolve("copied-secret"));

        byte[] first = closed(in, "a", "--numbering-secret", secret.toString());
        assertThat(closed(in, "b", "--numbering-secret", copied.toString())).isEqualTo(first);
        assertThat(closed(in, "c")).isNotEqualTo(first).hasSameSizeAs(first);
        assertThat(closed(in, "d", "--layout-reading", "half-day=up")).isNotEqualTo(first);

        var checked = Called.with(
                "ja",
                "closing",
                "check",
                file("a").toString(),
                "--findings",
                folder.resolve("f.csv").toString());
        assertThat(checked.status()).as(checked.err()).isZero();
        assertThat(checked.err()).contains("指摘 0件", "half-day=down");
    }

    @Test
    @DisplayName("直した値は行と項目と検査の番号つきで見つかり、様式でないファイルは呼び出しの誤り")
    void findsWhatIsWrong() throws IOException {
        Path in = folder.resolve("in");
        SyntheticPrefecture.write(SynthPlan.demo(2_000, 2018, 2018, 7), in, Progress.NONE);
        closed(in, "a");
        var text = Files.readString(file("a"));
        Files.writeString(file("a"), text.replaceFirst("\n1,1,0,", "\n7,1,0,") + "1,2,3\n");

        var checked = Called.with("en", "closing", "check", file("a").toString());
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out()).contains("2,7,Z10,1,Row number,7,row numbers do not run from 1");
        assertThat(checked.err()).contains("3 columns instead of 76", "Z10 1");
        assertThat(Called.with(
                                "ja",
                                "closing",
                                "check",
                                in.resolve("deaths.csv").toString())
                        .status())
                .isEqualTo(2);
        assertThat(Called.with("ja", "closing", "check", file("a").toString(), "--layout-reading", "x=y")
                        .status())
                .isEqualTo(2);
    }

    private Path file(String out) {
        return folder.resolve(out).resolve("closing-2018.csv");
    }

    private byte[] closed(Path in, String out, String... more) throws IOException {
        String[] call = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "register",
                    in.toString(),
                    "--close",
                    "2018",
                    "--out",
                    folder.resolve(out).toString()
                },
                0,
                call,
                0,
                6);
        System.arraycopy(more, 0, call, 6, more.length);
        assertThat(Called.with("ja", call).status()).isIn(0, 1);
        return Files.readAllBytes(file(out));
    }
}
