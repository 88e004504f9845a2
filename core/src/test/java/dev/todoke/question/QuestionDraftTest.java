package dev.todoke.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Sentence;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("問い合わせ")
class QuestionDraftTest {

    @ParameterizedTest(name = "{1} → {0}")
    @CsvSource(delimiter = '|', textBlock = """
            trace-date  | 昭和２６年３月１２日生まれの方の届出について
            trace-date  | 1951/3/12の患者です
            trace-date  | 19510312 と入力しました
            trace-chart | カルテ番号 00123 の件
            trace-chart | 番号は１２３４５６７です
            trace-name  | 科学太郎さんの届出
            trace-name  | 氏名:カガク タロウ
            ''          | 2025年診断の届出が12件あります
            ''          | R-2025-004812 の点検でL01が出ます
            ''          | 電話は092-000-0000です
            ''          | 2026年8月までに送ればよいですか
            """)
    void tracesOfPatientsAreAskedAbout(String key, String words) {
        assertThat(new QuestionDraft("件名", words, false).faults())
                .extracting(Sentence::key)
                .isEqualTo(
                        Arrays.stream(key.split(" ")).filter(k -> !k.isEmpty()).toList());
        assertThat(new QuestionDraft("件名", words, true).faults()).isEmpty();
    }

    @Test
    @DisplayName("足りないところを一度に言う。見つけた値はくり返さない")
    void faultsAreToldAtOnce() {
        assertThat(new QuestionDraft("", " ", false).faults())
                .extracting(Sentence::key)
                .containsExactly("title-missing", "words-missing");
        assertThat(new QuestionDraft("件名", "1951/3/12", false)
                        .faults()
                        .getFirst()
                        .ja())
                .doesNotContain("1951");
    }
}
