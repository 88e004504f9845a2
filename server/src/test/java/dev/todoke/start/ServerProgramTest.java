package dev.todoke.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.TodokeServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("サーバーの命令の呼び出し")
class ServerProgramTest {

    private final StringWriter said = new StringWriter();

    @ParameterizedTest(name = "{0} --help --lang {1} → {2}")
    @CsvSource({
        "demo, ja, 架空の県で",
        "demo, en, synthetic prefecture",
        "serve, ja, 運用のための",
        "serve, en, for real use",
        "code, ja, いまの確認コード",
        "code, en, present code"
    })
    void helpIsInTheLanguageAskedFor(String command, String language, String words) {
        assertThat(called(command, "--help", "--lang", language)).isZero();
        assertThat(said.toString()).contains(words);
    }

    @Test
    @DisplayName("code は6桁を1行で答える")
    void codeIsOneLine() {
        assertThat(called("code", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isZero();
        assertThat(said.toString()).matches("[0-9]{6}\\R");
    }

    @Test
    @DisplayName("鍵でないものは終了コード2で断り、書かれたものを繰り返さない")
    void noSecretIsRepeated() {
        assertThat(called("code", "01!", "--lang=ja")).isEqualTo(ServerProgram.WRONG_CALL);
        assertThat(said.toString()).contains("秘密鍵を読めません").doesNotContain("01!");
    }

    @Test
    @DisplayName("使えない値は終了コード2で、直し方を言う")
    void wrongValuesSaySo() {
        assertThat(called("demo", "--years", "1999", "--lang", "en")).isEqualTo(ServerProgram.WRONG_CALL);
        assertThat(said.toString()).contains("2016-2023");
        assertThat(called("serve", "--faces", "portal,nobody", "--lang", "ja")).isEqualTo(ServerProgram.WRONG_CALL);
        assertThat(said.toString()).contains("知らない画面です: nobody");
    }

    private int called(String... args) {
        var writer = new PrintWriter(said, true);
        return ServerProgram.commandLine(TodokeServer.class, args)
                .setOut(writer)
                .setErr(writer)
                .execute(args);
    }
}
