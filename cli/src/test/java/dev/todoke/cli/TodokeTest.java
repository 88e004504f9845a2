package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("todoke の入口")
class TodokeTest {

    @Test
    @DisplayName("日本語のロケールでは説明は日本語")
    void helpIsJapaneseUnderAJapaneseLocale() {
        var called = Called.with("ja", "--help");
        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(called.out()).contains("届出ファイルを").contains("check");
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
}
