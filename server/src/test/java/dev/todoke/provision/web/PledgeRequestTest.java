package dev.todoke.provision.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.testing.PageSamples.Sample;
import dev.todoke.testing.RenderedPage;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("誓約のお願いの文面")
class PledgeRequestTest {

    private static final PledgeRequest REQUEST =
            PledgeRequest.leadingTo(URI.create("https://apply.example.jp/applicant/pledge"));

    @Test
    @DisplayName("画面の場所だけを書き、コードは書かず、別の方法で伝えると言う")
    void leadsToThePage() {
        assertThat(REQUEST.words()).contains("https://apply.example.jp/applicant/pledge", "コードはこのメールには書きません");
        assertThat(REQUEST.link())
                .startsWith("mailto:?subject=%E3%81%8C")
                .contains("&body=", "%0D%0A", "%20")
                .doesNotContain("+", " ", "\n");
    }

    @Test
    @DisplayName("署名していない人がいる間だけ、誓約の画面に出る")
    void standsOnThePageWhileSomebodyIsMissing() {
        assertThat(page("")).contains("署名のお願いの文面", "mailto:?subject=");
        assertThat(page("2026-04-01")).doesNotContain("署名のお願いの文面");
    }

    private static String page(String signedOn) {
        var lines = List.of(new PledgesPage.Line(1, "研究 真理", "架空大学", true, signedOn));
        var page = new PledgesPage("1", "題目", true, lines, List.of(), "1", false);
        return RenderedPage.of(
                new Sample("provision/pledges", "/applicant/x", Map.of("page", page, PledgeRequest.ATTRIBUTE, REQUEST)),
                Locale.JAPANESE);
    }
}
