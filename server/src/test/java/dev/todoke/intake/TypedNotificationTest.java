package dev.todoke.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Role;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("届出を1件ずつ入力する")
class TypedNotificationTest {

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts accounts;

    private int presses;

    @BeforeEach
    void registerHospital() {
        Acting.at(Face.REGISTRY, "1").run(() -> register.record(Sample.hospital("40P02", "みさき病院")));
    }

    private void press(Page page, String key) {
        presses++;
        page.keyboard().press(key);
    }

    /// Types into the field that has the focus and goes on to the next one.
    private void next(Page page, String text) {
        page.keyboard().type(text);
        press(page, "Tab");
    }

    private void code(Page page, String words, String offered) {
        page.keyboard().type(words);
        assertThat(page.locator(".offers__offer").first()).containsText(offered);
        press(page, "Enter");
    }

    @Test
    @DisplayName("キーボードだけで1件を入力し、受付に出す: 文字のほかに120回より少ないキーで")
    void typedWithTheKeyboardAlone(Visitor visitor) {
        accounts.hospital("typed-1", "40P02", Role.REPORTER);
        var page = visitor.signIn(dev.todoke.web.Face.PORTAL, "typed-1");
        page.navigate(page.url().replaceAll("/portal.*", "/portal/entries"));
        page.fill("#chart", "0045129");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("1件の入力");

        page.focus("[id='item-100']");
        presses = 0;
        press(page, "Tab");
        next(page, "カガク タロウ");
        next(page, "科学 太郎");
        next(page, "1");
        next(page, "昭和26年3月12日");
        next(page, "40");
        next(page, "福岡市早良区百道浜９－９");
        press(page, "Tab");
        code(page, "肺 上葉", "C34.1");
        press(page, "Tab");
        press(page, "Tab");
        code(page, "腺癌", "8140/3");
        next(page, "2");
        press(page, "Tab");
        for (var value :
                new String[] {"1", "2", "1", "2024-05-12", "8", "410", "410", "1", "2", "2", "1", "2", "2", "2", "2"}) {
            next(page, value);
        }
        assertThat(page.locator("[id='item-150-echo']")).hasText("→ 1951年(昭和26年)3月12日");
        assertThat(page.locator("#entry-standing")).containsText("未入力 1");
        page.selectOption("[id='item-300']", "1");
        assertThat(page.locator("#entry-standing")).containsText("届出できます");
        visitor.hasNoFaults("portal-entry-complete");
        page.click("button:has-text('保存して点検する')");
        assertThat(page.locator("[role=status]").first()).containsText("届出できます");
        assertThat(presses).isLessThan(120);
        visitor.hasNoFaults("portal-entries");

        page.click("text=エラーのない1件を受付に出す");
        for (int i = 0; i < 60 && page.locator(".progress--running").count() > 0; i++) {
            page.waitForTimeout(300);
            page.reload();
        }
        assertThat(page.locator("main")).containsText("届出できます");
        page.navigate(page.url() + "/records/1");
        assertThat(page.locator("[id='item-310']")).hasValue("C341");
        assertThat(page.locator("[id='item-150']")).hasValue("19510312");
    }

    @Test
    @DisplayName("誤りは保存を止めず、項目のそばで言う。ほかの人が先に保存したら、両方の値を見せる")
    void errorsAreKeptAndTwoPeopleSeeBothVersions(Visitor visitor) {
        accounts.hospital("typed-2", "40P02", Role.REPORTER);
        var page = visitor.signIn(dev.todoke.web.Face.PORTAL, "typed-2");
        page.navigate(page.url().replaceAll("/portal.*", "/portal/entries"));
        page.click("text=新しい届出を入力する");
        String draft = page.url();
        var other = page.context().newPage();
        other.navigate(draft);

        page.fill("[id='item-310']", "C162");
        page.selectOption("[id='item-300']", "1");
        assertThat(page.locator("#entry-standing")).containsText("胃体部(C16.2)には左右がありません。");
        page.click("text=何もわからないときの値で埋める");
        assertThat(page.locator("[id='item-580']")).hasValue("499");
        assertThat(page.locator("[id='item-310']")).hasValue("C162");
        assertThat(page.locator(".field--error").first()).containsText("L01");
        page.click("button:has-text('保存して点検する')");
        visitor.hasNoFaults("portal-entry-errors");

        other.fill("[id='item-310']", "C168");
        other.click("button:has-text('保存して点検する')");
        assertThat(other.locator("main")).containsText("ほかの人が先に保存しました");
        assertThat(other.locator("main table")).containsText("C162");
        assertThat(other.locator("main table")).containsText("C168");
        other.click("button:has-text('保存して点検する')");
        assertThat(other.locator("[role=status]").first()).containsText("保存しました");
        assertThat(other.locator("[id='item-310']")).hasValue("C168");
        other.close();

        page.navigate(draft.replaceAll("/[0-9]+$", ""));
        page.locator("tr", new Page.LocatorOptions().setHasText("C168"))
                .locator("text=取りやめる")
                .click();
        page.click("text=取りやめをもとに戻す");
        assertThat(page.locator("[id='item-310']")).hasValue("C168");
    }
}
