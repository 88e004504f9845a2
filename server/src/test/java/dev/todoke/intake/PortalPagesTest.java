package dev.todoke.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.todoke.audit.Receipt;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Role;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("届出ポータルの画面")
class PortalPagesTest {

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts accounts;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void registerHospital() {
        Acting.at(Face.REGISTRY, "1").run(() -> register.record(Sample.hospital("40P01", "しおかぜ病院")));
    }

    private void upload(Page page, byte[] content) throws IOException {
        page.navigate(page.url().replaceAll("/portal.*", "/portal/upload"));
        page.setInputFiles("#file", Files.write(folder.resolve("notifications.csv"), content));
        page.click("main button[type=submit]");
    }

    private static void waitUntilRead(Page page) {
        for (int i = 0; i < 120 && page.locator(".progress--running").count() > 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
    }

    @Test
    @DisplayName("3つの誤りのあるファイルを送り、画面で直し、届け出て、登録室が受理する")
    void threeErrorsAreCorrectedAndSubmitted(Visitor visitor) throws IOException {
        accounts.hospital("portal-1", "40P01", Role.REPORTER);
        var page = visitor.signIn(dev.todoke.web.Face.PORTAL, "portal-1");
        visitor.hasNoFaults("portal-home");
        upload(page, Sample.threePlantedErrors().getBytes(StandardCharsets.UTF_8));
        waitUntilRead(page);
        assertThat(page.locator("main")).containsText("L01");
        visitor.hasNoFaults("portal-findings-by-check");
        String file = page.url();

        page.navigate(file + "/findings");
        assertThat(page.locator("main")).containsText("胃体部(C16.2)には左右がありません。");
        visitor.hasNoFaults("portal-findings-by-row");

        page.navigate(file + "/records/3");
        assertThat(page.locator(".error-summary").first()).containsText("診断日の20240230という日はありません。");
        visitor.hasNoFaults("portal-record");
        page.fill("[id='item-380']", "2024年2月29日");
        page.selectOption("[id='item-300']", "7");
        page.selectOption("[id='item-730']", "1");
        page.click("main form button[type=submit]");
        assertThat(page.locator("body")).containsText("3件目を保存しました。エラーはありません。");

        page.navigate(file);
        page.click("text=警告をすべて確かめた");
        page.fill("#reason-all", "診断が年をまたいだため");
        page.click("text=すべて確認済みにする");
        page.navigate(file + "/submit");
        page.click("text=届け出る >> nth=-1");
        assertThat(page.locator(".error-summary")).containsText("届け出る人の氏名を入れてください。");
        page.fill("#name", "届出 花子");
        visitor.hasNoFaults("portal-submit");
        page.click("main form button[type=submit]");
        assertThat(page.locator("main")).containsText("届出済み");
        assertThat(page.locator("main")).containsText("審査待ち");
        visitor.hasNoFaults("portal-submitted");
        provesItself(page, file + "/receipt.txt", "notification.received");
        provesItself(page, file + "/receipt.txt?of=submitted", "notification.submitted");
        page.navigate(page.url().replaceAll("/portal.*", "/portal/files"));
        visitor.hasNoFaults("portal-history");
    }

    /// The receipt is there once the record is sealed, about a second later, and holds by itself.
    private static void provesItself(Page page, String address, String kind) {
        var answer = page.request().get(address);
        for (int i = 0; i < 40 && answer.status() == 404; i++) {
            page.waitForTimeout(250);
            answer = page.request().get(address);
        }
        var receipt = Receipt.read(answer.text()).orElseThrow();
        assertThat(receipt.fields().get("kind")).isEqualTo(kind);
        assertThat(receipt.verify(receipt.publicKey())).isEqualTo(Receipt.Verdict.GENUINE);
    }

    @Test
    @DisplayName("読めないファイルは、理由と行を言う")
    void unreadableFileSaysWhy(Visitor visitor) throws IOException {
        accounts.hospital("portal-2", "40P01", Role.REPORTER);
        var page = visitor.signIn(dev.todoke.web.Face.PORTAL, "portal-2");
        String whole = Sample.clean("8001") + Sample.clean("8002");
        upload(page, whole.substring(0, whole.length() - 60).getBytes(StandardCharsets.UTF_8));
        waitUntilRead(page);
        assertThat(page.locator("main")).containsText("ファイルが途中で切れています");
        visitor.hasNoFaults("portal-unreadable");
        upload(page, new byte[0]);
        assertThat(page.locator(".error-summary")).containsText("ファイルの中身が空です。");
        visitor.hasNoFaults("portal-upload");
    }

    @Test
    @DisplayName("登録室は届出を見て受理する")
    void registryExamines(Visitor visitor) {
        accounts.staff("examiner-1", Role.REGISTRAR);
        var page = visitor.signIn(dev.todoke.web.Face.REGISTRY, "examiner-1", "/registry/submissions");
        visitor.hasNoFaults("registry-submissions");
        if (page.locator("main tbody a").count() > 0) {
            page.locator("main tbody a").first().click();
            visitor.hasNoFaults("registry-examination");
        }
    }
}
