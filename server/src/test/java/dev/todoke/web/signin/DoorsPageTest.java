package dev.todoke.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.todoke.identity.Role;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("サインインの画面")
class DoorsPageTest {

    @Autowired
    private TestAccounts accounts;

    @Test
    @DisplayName("入り口の画面から、それぞれのサインインへ進める")
    void startLeadsToTheDoors(Visitor visitor) {
        visitor.open("/");
        visitor.hasNoFaults("start");
        visitor.page()
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("届出ポータル"))
                .click();
        assertThat(visitor.page().url()).endsWith("/portal/sign-in");
        visitor.hasNoFaults("sign-in");
    }

    @ParameterizedTest
    @CsvSource({"PORTAL,doors-portal", "REGISTRY,doors-registry", "OFFICE,doors-office", "APPLICANT,doors-applicant"})
    @DisplayName("どの入り口も、パスワードとコードで入り、サインアウトで出る")
    void everyFaceLetsItsUsersIn(Face face, String login, Visitor visitor) {
        make(face, login);
        var page = visitor.signIn(face, login);
        assertThat(page.locator(".header__name").textContent()).isEqualTo("試験 " + login);
        page.click(".header__link--button");
        assertThat(page.url()).endsWith(face.path() + "/sign-in/left");
        visitor.hasNoFaults("signed-out-" + face.key());
        visitor.open(face.path());
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    @DisplayName("違うパスワードは、まとめと項目の両方で同じ言葉で断られ、焦点はまとめに移る")
    void wrongPassword(Visitor visitor) {
        visitor.open("/registry/sign-in");
        var page = visitor.page();
        page.fill("#login", "doors-nobody");
        page.fill("#password", "まったく違うパスワード");
        page.keyboard().press("Enter");
        page.waitForSelector("#error-summary");
        assertThat(page.title()).startsWith("エラー: ");
        page.waitForFunction("document.activeElement.id === 'error-summary'");
        assertThat(page.locator(".error-summary__sentence").textContent())
                .isEqualTo(page.locator("#login-error span:last-child").textContent());
        assertThat(page.inputValue("#login")).isEqualTo("doors-nobody");
        assertThat(page.inputValue("#password")).isEmpty();
        visitor.hasNoFaults("sign-in-refused");
    }

    @Test
    @DisplayName("キーボードだけで入れる。最初の Tab は本文への近道")
    void keyboardAlone(Visitor visitor) {
        make(Face.REGISTRY, "doors-keyboard");
        visitor.open("/registry/sign-in");
        var page = visitor.page();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip").evaluate("e => e === document.activeElement"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("doors-keyboard");
        page.keyboard().press("Tab");
        page.keyboard().type(TestAccounts.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/sign-in/code");
        visitor.hasNoFaults("sign-in-code");
        page.focus("#code");
        page.keyboard().type(TestAccounts.freshCode("doors-keyboard"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        assertThat(page.locator(".header__name").count()).isEqualTo(1);
    }

    @Test
    @DisplayName("尋ねた画面に戻る。ほかのサイトへは連れて行かれない")
    void returnsToTheAskedPageOnly(Visitor visitor) {
        accounts.staff("doors-return", Role.ADMINISTRATOR);
        var page = visitor.signIn(Face.REGISTRY, "doors-return", "/registry/administration/accounts");
        assertThat(page.url()).endsWith("/registry/administration/accounts");
        visitor.open("/registry/sign-in?next=//example.org/");
        assertThat(page.url()).endsWith("/registry");
    }

    @Test
    @DisplayName("英語に切り替えられ、次の画面でも英語のまま")
    void englishStays(Visitor visitor) {
        visitor.open("/applicant/sign-in");
        visitor.page().click("text=English");
        assertThat(visitor.page().locator("h1").textContent()).isEqualTo("Sign in");
        visitor.open("/");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        visitor.hasNoFaults("start-english");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/about",
                "/_pattern",
                "/registry/sign-in",
                "/portal/welcome",
                "/registry/none",
                "/none"
            })
    @DisplayName("どの画面も決めたヘッダーを返し、安全なクッキーだけを渡す")
    void headersAndCookies(String path, Visitor visitor) {
        var headers = visitor.open(path).headers();
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("x-frame-options", "DENY");
        assertThat(headers.get("cache-control")).contains("no-store");
        for (var cookie : visitor.page().context().cookies()) {
            assertThat(cookie.httpOnly).as(cookie.name).isTrue();
            assertThat(cookie.name).startsWith("todoke-");
        }
    }

    @Test
    @DisplayName("ない画面と、役割に合わない画面は、落ち着いた言葉と番号で断る")
    void faultPages(Visitor visitor) {
        make(Face.REGISTRY, "doors-forbidden");
        visitor.signIn(Face.REGISTRY, "doors-forbidden");
        assertThat(visitor.open("/registry/none").status()).isEqualTo(404);
        visitor.hasNoFaults("fault-404");
        assertThat(visitor.open("/registry/administration/accounts").status()).isEqualTo(403);
        assertThat(visitor.page().locator("main").textContent()).contains("番号 F-");
        visitor.hasNoFaults("fault-403");
    }

    @Test
    @DisplayName("招待 → パスワード → 認証の登録まで、画面だけで進める")
    void invitation(Visitor visitor) {
        accounts.staff("doors-admin", Role.ADMINISTRATOR);
        var page = visitor.signIn(Face.REGISTRY, "doors-admin", "/registry/administration/accounts/invite");
        page.click("main button[type=submit]");
        visitor.hasNoFaults("invite-refused");
        page.fill("#login", "doors-invited");
        page.fill("#name", "新人 一郎");
        page.getByLabel("情報の提供 窓口・審議会").check();
        page.getByLabel("窓口担当者").check();
        page.click("main button[type=submit]");
        var code = page.locator(".door__secret code").textContent();
        visitor.hasNoFaults("invited");
        visitor.open("/office/welcome");
        page.fill("#login", "doors-invited");
        page.fill("#code", code);
        page.fill("#password", "みずうみにうかぶしろいふねと月");
        page.fill("#again", "みずうみにうかぶしろいふねと月");
        visitor.hasNoFaults("welcome");
        page.click("main button[type=submit]");
        assertThat(page.locator("[role=status]").first().textContent()).contains("パスワードを決めました");
        page.fill("#login", "doors-invited");
        page.fill("#password", "みずうみにうかぶしろいふねと月");
        page.click("main button[type=submit]");
        var secret = page.locator(".door__secret code").textContent().replace(" ", "");
        visitor.hasNoFaults("factor-set-up");
        page.fill(
                "#code",
                dev.todoke.identity.factor.Totp.code(
                        secret, dev.todoke.identity.factor.Totp.step(java.time.Instant.now())));
        page.click("main button[type=submit]");
        assertThat(page.locator(".header__name").textContent()).isEqualTo("新人 一郎");
    }

    private void make(Face face, String login) {
        switch (face) {
            case PORTAL -> accounts.hospital(login, "40001", Role.REPORTER);
            case REGISTRY -> accounts.staff(login, Role.REGISTRAR);
            case OFFICE -> accounts.staff(login, Role.OFFICE_CLERK);
            case APPLICANT, PUBLIC -> accounts.applicant(login, "みどり大学(架空)");
        }
    }
}
