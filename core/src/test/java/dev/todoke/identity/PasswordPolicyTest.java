package dev.todoke.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("パスワードの決まり")
class PasswordPolicyTest {

    private static final PasswordPolicy POLICY = new PasswordPolicy(PasswordPolicy.DEFAULT_MINIMUM);

    @ParameterizedTest(name = "「{0}」の誤りは {1} 件")
    @CsvSource(delimiter = '|', textBlock = """
            kuruma ringo yama 3 | 0
            みずうみにうかぶしろいふねと月 | 0
            みじかいパスワード | 2
            aaaaaaaaaaaaaaaaaaaa | 1
            PasswordPassword123 | 1
            ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ12 | 1
            gantouroku-byouin-2026 | 1
            hanako-no-inu-to-neko | 1
            ringo password kuruma yama | 0
            """)
    void faults(String password, int expected) {
        assertThat(POLICY.faults(password, "hanako")).hasSize(expected);
    }

    @Test
    @DisplayName("128文字までは使え、129文字は使えない")
    void longestPassword() {
        String longest = "abcdefgh".repeat(16);
        assertThat(POLICY.faults(longest, "hanako")).isEmpty();
        assertThat(POLICY.faults(longest + "x", "hanako"))
                .singleElement()
                .asString()
                .contains("128文字まで");
    }

    @Test
    @DisplayName("長さは文字で数える。異体字などの一文字は一文字")
    void countsCharactersNotUnits() {
        assertThat(POLICY.faults("𠮷野川の水は清く流れて海へ行く", "x")).isEmpty();
        assertThat(POLICY.faults("𠮷野川の水は清く流れて海へ行", "x"))
                .singleElement()
                .asString()
                .contains("いまは14文字");
    }

    @Test
    @DisplayName("下限は13より短くできない")
    void lowestMinimum() {
        assertThat(new PasswordPolicy(13).faults("kuruma ringo3", "x")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordPolicy(12));
    }
}
