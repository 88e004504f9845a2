package dev.todoke.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.cli.Console;
import dev.todoke.cli.ProgressBar;
import dev.todoke.linkage.model.ModelReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("本人情報のファイルを分けて読む")
class PersonRowsTest {

    private static final int ROWS = 60_000;

    @TempDir
    private Path folder = Path.of("");

    /// What was read, with what was said about it.
    /// @param lines hash of all lines
    /// @param rowOf hash of the order of the rows
    private record Read(int lines, int rowOf, BitSet single, List<String> ids, String said, long rows, long refused) {}

    @Test
    @DisplayName("いくつに分けても、行の順も番号も指摘の行番号も同じ")
    void partsMakeNoDifference() throws IOException {
        Path file = write("-", StandardCharsets.UTF_8);
        var whole = read(file, 1);
        assertThat(whole.rows()).isEqualTo(ROWS);
        assertThat(whole.said()).contains("line 58002 ", "birth_date");
        for (int processors : new int[] {2, 3}) {
            assertThat(read(file, processors)).isEqualTo(whole);
        }
    }

    @Test
    @DisplayName("離れた二行が同じ番号なら、後の行を行番号つきで除く")
    void refusesAnIdThatCameInAnotherPart() throws IOException {
        Path file = write("n17", StandardCharsets.UTF_8);
        var parted = read(file, 3);
        assertThat(parted.refused()).isEqualTo(1);
        assertThat(parted.said()).contains("line 60003", "n17");
        assertThat(parted).isEqualTo(read(file, 1));
    }

    @Test
    @DisplayName("改行の入った引用符の中で分かれるときも、全体を読み直して同じ")
    void readsAgainWhereARowLiesAcross() throws IOException {
        String usual = ",松尾,恵,福岡市博多区泉野二丁目1-1-100号室\n";
        var text = new StringBuilder("id,family_name,given_name,address\n");
        for (int i = 0; i < 60_000; i++) {
            text.append('r').append(i).append(i == 30_000 ? ",松尾,恵,\"" + "中央1-1\n".repeat(30_000) + "\"\n" : usual);
        }
        Path file = Files.writeString(folder.resolve("long.csv"), text);
        assertThat(read(file, 2)).isEqualTo(read(file, 1));
        assertThat(read(file, 2).rows()).isEqualTo(60_000);
    }

    @Test
    @DisplayName("Windows-31J のファイルも分けて読む")
    void readsWindowsFilesInParts() throws IOException {
        Path file = write("-", Charset.forName("windows-31j"));
        assertThat(read(file, 3)).isEqualTo(read(file, 1));
    }

    /// @param last id of the last row
    private Path write(String last, Charset charset) throws IOException {
        var text = new StringBuilder("id,family_name,given_name,family_kana,given_kana,birth_date,address,source\n");
        for (int i = 0; i < ROWS; i++) {
            String date = i % 3000 == 998 ? "19720231" : "19" + (20 + i % 80) + "031" + i % 10;
            text.append(i == ROWS - 1 && !last.equals("-") ? last : "n" + i)
                    .append(i % 7 == 0 ? ",髙橋,和子" : ",松尾" + i % 500 + ",\"恵\"")
                    .append(",マツオ,メグミ,")
                    .append(date)
                    .append(",福岡市博多区泉野" + i % 900 + "-2-4")
                    .append(i % 30_000 == 11 ? ",\"death\n\"\n" : ",notification\r\n");
        }
        return Files.writeString(folder.resolve("rows.csv"), text, charset);
    }

    private static Read read(Path path, int processors) throws IOException {
        var said = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC),
                Locale.ENGLISH,
                false);
        var words = console.words("link");
        var rows = new PersonRows(
                console, words, ModelReader.shipped("ja-person-2"), LocalDate.of(2025, 7, 1), processors);
        try (var file = PersonFile.open(path.toString(), console, words);
                var progress = new ProgressBar(console, "")) {
            var table = rows.read(List.of(file), progress);
            rows.tellFindings();
            var ids = new ArrayList<String>();
            for (int row = 0; row < table.size(); row++) {
                ids.add(rows.idsOf(row).text(rows.numberIn(row)));
            }
            return new Read(
                    Arrays.hashCode(table.lines()),
                    Arrays.hashCode(table.rowOf()),
                    table.single(),
                    ids,
                    said.toString(StandardCharsets.UTF_8),
                    rows.read(),
                    rows.refused());
        }
    }
}
