package dev.todoke.guidance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("サインインの前に開ける案内の画面")
class GuidanceBrowserTest {

    @Test
    @DisplayName("利用の条件を測ると、回線・画面・時計の答えが出る")
    void measuresTheConditions(Visitor visitor) {
        visitor.open("/portal/sign-in");
        visitor.page().click("text=パソコンと回線を調べる");
        var page = visitor.page();
        assertThat(page.locator("#measured")).containsText("まだ測っていません。");
        assertThat(page.textContent("main")).contains("Chrome ", "公衆無線LAN");

        page.click("main button[type=submit]");
        assertThat(page.locator("[data-conditions-state]")).containsText("測り終わりました。");
        assertThat(page.locator("#measured")).containsText("画面の幅は1280ピクセルです。");
        assertThat(page.textContent("#measured")).contains("毎秒", "時計").doesNotContain("まだ測っていません。");
        visitor.hasNoFaults("portal-conditions");
    }

    @Test
    @DisplayName("問い合わせ先と手引きが開き、ほかの画面は開かない")
    void contactsAndManualAreOpen(Visitor visitor) {
        assertThat(visitor.open("/portal/help").status()).isEqualTo(200);
        assertThat(visitor.page().textContent("main")).contains("福岡県", "地域がん登録");
        visitor.hasNoFaults("portal-help");
        visitor.open("/portal/manual");
        visitor.hasNoFaults("portal-manual");
        visitor.open("/portal/files");
        assertThat(visitor.page().url()).contains("/portal/sign-in");
    }
}
