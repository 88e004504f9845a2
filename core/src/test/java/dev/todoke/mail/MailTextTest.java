package dev.todoke.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("メールの宛先と文面")
class MailTextTest {

    private static final MailValue DAY = new MailValue.Day(LocalDate.of(2026, 12, 31));
    private static final MailValue NUMBER = new MailValue.OwnNumber("X2026-0001");
    private static final MailValue TERM = new MailValue.Term("実績報告");
    private static final Map<MailKind, List<MailValue>> EXAMPLES = Map.of(
            MailKind.DUTY_LEGAL, List.of(new MailValue.Count(2025), DAY),
            MailKind.DUTY_REQUESTED, List.of(new MailValue.Count(2025), DAY),
            MailKind.PROVISION_DUE, List.of(NUMBER, TERM, DAY, new MailValue.Term("福岡県知事")),
            MailKind.CERTIFICATE_ENDS, List.of(new MailValue.Serial("0123abcd".repeat(4)), DAY),
            MailKind.INQUIRY_WAITING, List.of(new MailValue.Count(3), DAY),
            MailKind.PLEDGE_ASKED,
                    List.of(new MailValue.Page(URI.create("https://apply.example.jp/applicant/pledge"))));

    @Test
    @DisplayName("どの種類にも、日英の文面がある")
    void everyKindHasWords() {
        assertThat(EXAMPLES.keySet()).containsExactlyInAnyOrder(MailKind.values());
        EXAMPLES.forEach((kind, values) -> {
            var text = new MailText(kind, values);
            assertThat(text.subject()).isNotBlank().doesNotContain("%", "\n");
            assertThat(text.words()).contains("\n\n").doesNotContain("%s", "%1$s");
            values.forEach(value -> assertThat(text.subject() + text.words()).contains(value.text()));
        });
    }

    @Test
    @DisplayName("種類が決めた値のほかは書けない")
    void otherValuesAreRefused() {
        assertThatThrownBy(() -> MailText.of(MailKind.DUTY_LEGAL, DAY)).isInstanceOf(UnwritableMail.class);
        assertThatThrownBy(() -> MailText.of(MailKind.DUTY_LEGAL, DAY, new MailValue.Count(2025)))
                .isInstanceOf(UnwritableMail.class);
    }

    @ParameterizedTest(name = "番号 {0} は書けない")
    @ValueSource(strings = {"00012345", "40001", "X2026-0001\r\nBcc: b@example.jp", "1950-04-01", "X2026"})
    void onlyOurOwnNumbers(String number) {
        assertThatThrownBy(() -> new MailValue.OwnNumber(number)).isInstanceOf(UnwritableMail.class);
    }

    @ParameterizedTest(name = "ことば {0} は書けない")
    @ValueSource(strings = {" ", "昭和25年4月1日生", "カルテ12", "12", "一行\n二行", "a@example.jp"})
    void onlyTerms(String term) {
        assertThatThrownBy(() -> new MailValue.Term(term)).isInstanceOf(UnwritableMail.class);
        assertThat(new MailValue.Term("5年ごとの利用報告").text()).isEqualTo("5年ごとの利用報告");
    }

    @ParameterizedTest(name = "ページ {0} は書けない")
    @ValueSource(
            strings = {
                "https://example.jp/p?name=x",
                "https://example.jp/p#x",
                "https://a@example.jp/",
                "mailto:a@example.jp",
                "/applicant/pledge"
            })
    void onlyPlainPages(String page) {
        assertThatThrownBy(() -> new MailValue.Page(URI.create(page))).isInstanceOf(UnwritableMail.class);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "touroku@hospital.example.jp,true",
        "a@b,false",
        "氏名@example.jp,false",
        "a b@example.jp,false",
        "'a@example.jp,b@example.jp',false",
        "'a@example.jp\nBcc: b@example.jp',false",
        "'a@example.jp\r',false",
        "<a@example.jp>,false",
        ".a@example.jp,false"
    })
    void addressesAreLookedAt(String text, boolean fine) {
        assertThat(MailAddress.is(text)).isEqualTo(fine);
    }
}
