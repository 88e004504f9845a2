package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Progress;
import dev.todoke.synth.SynthPlan;
import dev.todoke.synth.SyntheticPrefecture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke register")
class RegisterCommandTest {

    /// UTF-8 mark as ISO 8859-1 sees it.
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("合成県を2年分確定する。二度目も、行を逆順にしても、確定ファイルは1バイトも違わない")
    void closesTwoYearsTheSameWayInAnyOrder() throws IOException {
        Path in = folder.resolve("in");
        SyntheticPrefecture.write(SynthPlan.demo(6_000, 2018, 2019, 7), in, Progress.NONE);

        var first = Called.with("ja", "register", in.toString(), "--close", "2018-2019", "--out", out("a"));
        assertThat(first.status()).isIn(0, 1);
        assertThat(first.err()).contains("読んだ行").contains("DCO");
        Called.with("ja", "register", in.toString(), "--close", "2018-2019", "--out", out("b"));
        reverseRows(in.resolve("notifications"));
        reverseRows(in.resolve("followback"));
        Called.with("ja", "register", in.toString(), "--close", "2018-2019", "--out", out("c"));

        for (String file : List.of("closing-2018.csv", "closing-2019.csv")) {
            byte[] bytes = Files.readAllBytes(folder.resolve("a").resolve(file));
            assertThat(lines(bytes)).hasSizeGreaterThan(15).first().asString().startsWith("行番号,提供情報患者番号,");
            assertThat(Files.readAllBytes(folder.resolve("b").resolve(file))).isEqualTo(bytes);
            assertThat(Files.readAllBytes(folder.resolve("c").resolve(file)))
                    .as("rows in another order")
                    .isEqualTo(bytes);
        }
        for (String file : List.of("review.csv", "refused.csv", "quality.csv", "report.html", "self-check.csv")) {
            assertThat(folder.resolve("a").resolve(file)).exists();
            assertThat(folder.resolve("b").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
        }
        try (var returned = Files.list(folder.resolve("a").resolve("hospital-return"))) {
            assertThat(returned.count()).isPositive();
        }
    }

    @Test
    @DisplayName("年の書き方がちがうとき、フォルダがないときは、呼び出しの誤りとして一文で答える")
    void answersWrongCalls() {
        assertThat(Called.with("ja", "register", folder.toString(), "--close", "1999", "--out", out("x"))
                        .status())
                .isEqualTo(2);
        assertThat(Called.with(
                                "ja",
                                "register",
                                folder.resolve("none").toString(),
                                "--close",
                                "2019",
                                "--out",
                                out("x"))
                        .status())
                .isEqualTo(2);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    /// Turns the rows of every file round, byte for byte; a header keeps its place.
    private static void reverseRows(Path files) throws IOException {
        try (var listed = Files.list(files)) {
            for (Path file : listed.toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
                var rows = new ArrayList<>(
                        Arrays.asList(text.substring(mark.length()).split("(?<=\n)")));
                String head = hasHeader(rows.getFirst()) ? rows.removeFirst() : "";
                Files.writeString(file, mark + head + String.join("", rows.reversed()), StandardCharsets.ISO_8859_1);
            }
        }
    }

    /// The first record of a file without header holds a birth date; a header holds no digits of that length.
    private static boolean hasHeader(String row) {
        return !row.strip().matches(".*[0-9]{8}.*");
    }
}
