package dev.todoke.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.identity.Role;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("管理の画面")
class AdministrationPagesTest {

    @Autowired
    private TestAccounts accounts;

    @Test
    @DisplayName("利用者・業務分担表・監査記録・コード表が開け、記録に異常がない")
    void everyPageOpens(Visitor visitor) {
        accounts.staff("administration-head", Role.REGISTRY_HEAD);
        var page = visitor.signIn(Face.REGISTRY, "administration-head", "/registry/administration/accounts");
        visitor.hasNoFaults("accounts");
        visitor.open("/registry/administration/permissions");
        visitor.hasNoFaults("permissions");
        visitor.open("/registry/administration/tables");
        visitor.hasNoFaults("tables");
        page.click("text=site-groups");
        visitor.hasNoFaults("table");
        visitor.open("/registry/administration/audit");
        assertThat(page.locator("table").textContent()).contains("サインインした", "試験 administration-head");
        visitor.hasNoFaults("audit");
        page.click("text=記録全体を確かめる");
        assertThat(page.locator("[role=status]").first().textContent()).contains("異常はありません");
        visitor.hasNoFaults("audit-checked");
    }

    @Test
    @DisplayName("止めた利用者の画面は、次の操作で閉じる")
    void suspendedUserIsOut(Visitor visitor) {
        accounts.staff("administration-admin", Role.ADMINISTRATOR);
        accounts.staff("administration-leaver", Role.REGISTRAR);
        var page = visitor.signIn(Face.REGISTRY, "administration-admin", "/registry/administration/accounts");
        page.click("text=administration-leaver");
        page.click("text=この利用者を止める");
        assertThat(page.locator("#reason-error").textContent()).contains("止める理由を書いてください。");
        visitor.hasNoFaults("account-refused");
        page.fill("#reason", "異動のため");
        page.click("text=この利用者を止める");
        assertThat(page.locator("[role=status]").first().textContent()).contains("この利用者を止めました");
        assertThat(page.locator("main .tag").first().textContent()).isEqualTo("停止中");
        visitor.hasNoFaults("account-suspended");
    }

    @Test
    @DisplayName("部品の見本は、正しい状態でも誤りの状態でも読みやすい")
    void patternPage(Visitor visitor) {
        visitor.open("/_pattern");
        visitor.hasNoFaults("pattern");
        visitor.page().click("text=点検する");
        assertThat(visitor.page().title()).startsWith("エラー: ");
        visitor.hasNoFaults("pattern-refused");
    }
}
