package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke の入口")
class TodokeTest {

    @Test
    @DisplayName("日本語のロケールでは説明は日本語")
    void helpIsJapaneseUnderAJapaneseLocale() {
        var called = Called.with("ja", "--help");
        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(called.out()).contains("届出ファイル").contains("check");
    }

    @Test
    @DisplayName("説明は、サーバーの命令も含めて、起動できる命令をすべて並べる")
    void helpListsEveryCommandOfTheLauncher() throws IOException {
        var help = Called.with("en", "--help").out();
        var launcher = Files.readString(Path.of("..", "todoke"));
        var toServer = Pattern.compile("^    ([a-z |]+)\\)$", Pattern.MULTILINE)
                .matcher(launcher)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(" \\| ", -1)))
                .toList();

        assertThat(toServer).contains("demo", "serve", "code");
        assertThat(toServer).allSatisfy(name -> assertThat(help).containsPattern("(?m)^  " + name + " +[A-Z]"));
        assertThat(help).containsPattern("(?m)^  check +[A-Z]");
    }

    @Test
    @DisplayName("知らない命令は終了コード2で、命令の一覧を言う")
    void unknownCommandEndsWithTwoAndTheList() {
        var called = Called.with("ja", "nonsense");
        assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(called.err()).contains("nonsense", "demo", "serve", "check");
    }

    @Test
    @DisplayName("サーバーの命令を後ろに書くと、書き方を言う")
    void aServerCommandNotNamedFirstSaysSo() {
        var called = Called.with("ja", "--lang", "en", "demo", "--population", "3000");
        assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(called.err()).contains("./todoke demo");
    }

    @Test
    @DisplayName("--lang en は日本語のロケールより強い")
    void langOptionDecidesOverTheLocale() {
        var called = Called.with("ja", "--lang", "en", "check", "--help");
        assertThat(called.out()).contains("Reads one notification file");
    }

    @Test
    @DisplayName("知らない選択肢は終了コード2")
    void unknownOptionEndsWithTwo() {
        var called = Called.with("en", "check", "some.csv", "--nonsense");
        assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(called.err()).contains("Please correct the call").contains("--nonsense");
    }

    @Test
    @DisplayName("無いファイルは終了コード2で、名前を言う")
    void missingFileEndsWithTwo() {
        var called = Called.with("ja", "check", "nowhere.csv");
        assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(called.err()).contains("nowhere.csv というファイルがありません。");
    }

    @Test
    @DisplayName("--tables のフォルダーが無ければ、何も始めずに終了コード2")
    void missingFolderOfTablesEndsWithTwo() {
        var called = Called.with("ja", "--tables", "nowhere", "check", "some.csv");
        assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(called.err()).contains("nowhere というフォルダーがありません。");
    }

    @Test
    @DisplayName("予行は合成データで命令をひととおり動かし、説明には出ない")
    void theRehearsalRunsEveryCommand(@TempDir Path folder) throws IOException {
        var called = Called.with("en", "rehearse", folder.toString());
        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(folder.resolve("out.csv"))).startsWith("id_a,id_b,weight,decision,evidence");
        assertThat(Called.with("en", "--help").out()).doesNotContain("rehearse");
    }
}
