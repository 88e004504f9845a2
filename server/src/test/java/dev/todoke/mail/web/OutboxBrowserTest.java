package dev.todoke.mail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.todoke.certificate.ClientCertificate;
import dev.todoke.certificate.store.CertificateStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.duty.desk.ReminderDesk;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Role;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("毎日の仕事と送信箱の画面")
class OutboxBrowserTest {

    private static final FacilityCode CODE = new FacilityCode("40Q21");
    private static final String SERIAL = "5e71a1c0".repeat(4);
    private static final double A_WHILE = 20_000;

    @Autowired
    private FacilityRegister register;

    @Autowired
    private ReminderDesk mailboxes;

    @Autowired
    private CertificateStore certificates;

    @Autowired
    private FaceTransactions transactions;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("終わりの近い証明書のメールを今すぐ書かせ、送信しないと知り、別に送ったと記す。二度目は書かない")
    void writesTodaysMails(Visitor visitor) {
        anEndingCertificate();
        accounts.staff("outbox-1", Role.REGISTRAR);
        var page = visitor.signIn(Face.REGISTRY, "outbox-1", "/registry/daily");
        visitor.hasNoFaults("registry-daily");
        var row = page.locator("tr:has-text('クライアント証明書の期限のお知らせ')");
        for (int times = 0; times < 2; times++) {
            row.locator("button").click();
            assertThat(page.locator("body")).containsText("始めました。");
            page.waitForCondition(() -> {
                page.navigate(page.url());
                return row.textContent().contains("完了");
            });
        }

        page.navigate(page.url().replaceAll("/registry.*", "/registry/mail"));
        assertThat(page.locator("main")).containsText("プログラムはメールを送信しません");
        visitor.hasNoFaults("registry-outbox");
        var mail = page.locator("tr:has-text('shoumei@example.jp')");
        assertThat(mail).hasCount(1);
        assertThat(mail).containsText("送信待ち");
        mail.locator("text=別に送った").click();
        assertThat(page.locator("tr:has-text('shoumei@example.jp')"))
                .containsText("職員が送信", new LocatorAssertions.ContainsTextOptions().setTimeout(A_WHILE));
    }

    private void anEndingCertificate() {
        var room = Acting.at(dev.todoke.database.Face.REGISTRY, "1");
        room.run(() -> register.record(new Facility(
                CODE,
                "かもめ病院",
                FacilityClass.HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown())));
        transactions.as(Acting.forFacility(CODE.value(), "2"), () -> mailboxes.leave(CODE, "shoumei@example.jp", "2"));
        var now = clock.instant();
        transactions.as(room, () -> {
            certificates.add(
                    new ClientCertificate(
                            SERIAL,
                            CODE,
                            "端末1",
                            now,
                            now.plus(Duration.ofDays(20)),
                            now,
                            "1",
                            "",
                            new ClientCertificate.Standing.Kept()),
                    "5e71a1c0".repeat(8));
            return true;
        });
    }
}
