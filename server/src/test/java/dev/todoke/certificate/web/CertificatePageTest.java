package dev.todoke.certificate.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Role;
import dev.todoke.intake.Sample;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("クライアント証明書の画面")
class CertificatePageTest {

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts accounts;

    @Test
    @DisplayName("管理者が発行し、ファイルとパスワードを一度だけ受け取り、失効する")
    void issuesHandsOutAndRevokes(Visitor visitor) throws IOException, GeneralSecurityException {
        accounts.staff("certificates-1", Role.ADMINISTRATOR);
        Acting.at(dev.todoke.database.Face.REGISTRY, "1")
                .run(() -> register.record(Sample.hospital("40S71", "すなはま病院")));
        var page = visitor.signIn(Face.REGISTRY, "certificates-1", CertificatePage.LIST);
        page.click("main button.button--primary");
        assertThat(page.locator(".error-summary")).containsText("登録されている施設を選んでください");
        visitor.hasNoFaults("registry-certificates-error");

        page.selectOption("#facility", "40S71");
        page.fill("#holder", "地域連携室の端末1");
        page.click("main button.button--primary");
        String password = page.locator("main .callout code").textContent();
        var download = page.waitForDownload(() -> page.click("main .callout a[download]"));
        visitor.hasNoFaults("registry-certificate-issued");
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(download.path())) {
            keys.load(file, password.toCharArray());
        }
        assertThat(keys.getCertificateChain("todoke")).hasSize(2);

        visitor.open(CertificatePage.LIST);
        assertThat(page.locator("body").textContent()).doesNotContain(password);
        page.click("tr:has-text('40S71') a");
        page.click("button.button--danger");
        assertThat(page.locator(".error-summary")).containsText("失効の理由を選んでください");
        page.check("input[value=lost]");
        page.click("button.button--danger");
        assertThat(page.locator("body")).containsText("証明書を失効しました");
        assertThat(page.locator("button.button--danger")).hasCount(0);
        visitor.hasNoFaults("registry-certificate-revoked");
    }
}
