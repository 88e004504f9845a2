package dev.todoke.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("管理者の承認と引き継ぎの画面")
class ReportingBrowserTest {

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts accounts;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("承認を求める施設は、承認なしには届け出られない。引継書に残りの仕事が載る")
    void nothingWithoutApproval(Visitor visitor) throws IOException {
        Acting.at(dev.todoke.database.Face.REGISTRY, "1")
                .run(() -> register.record(Sample.hospital("40G01", "しょうにん病院")));
        accounts.hospital("approval-head", "40G01", Role.REPORTER, Role.REPORTING_HEAD);
        var page = visitor.signIn(Face.PORTAL, "approval-head", "/portal/approvals");
        page.click("button:has-text('届け出る前に承認を求める')");
        assertThat(page.locator("main")).containsText("届け出る前に管理者の承認が要ります");

        visitor.open("/portal/upload");
        page.setInputFiles("#file", Sample.file(folder, Sample.clean("G001")));
        page.click("main button[type=submit]");
        for (int i = 0; i < 120 && page.locator(".progress--running").count() > 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        String file = page.url();
        page.click("text=警告をすべて確かめた");
        page.fill("#reason-all", "期限のあとに分かったため");
        page.click("text=すべて確認済みにする");
        submit(page, file);
        assertThat(page.locator(".error-summary")).containsText("届け出る前に管理者の承認が要ります。");

        visitor.open("/portal/approvals");
        visitor.hasNoFaults("portal-approvals");
        page.fill("input[name=approver]", "院長 一郎");
        page.click("button:has-text('承認を記録する')");
        assertThat(page.locator("main")).containsText("承認済み");
        submit(page, file);
        assertThat(page.locator("main")).containsText("届出済み");

        visitor.open("/portal/hand-over");
        visitor.hasNoFaults("portal-hand-over");
        page.fill("#from", "実務 次郎");
        page.fill("#to", "実務 花子");
        var download = page.waitForDownload(() -> page.click("button:has-text('引継書を受け取る')"));
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            org.assertj.core.api.Assertions.assertThat(new PDFTextStripper().getText(pdf))
                    .contains("届出業務の引継書", "実務 花子", "届け出ていないファイル");
        }
    }

    private static void submit(Page page, String file) {
        page.navigate(file + "/submit");
        page.fill("#name", "届出 花子");
        page.click("main form button[type=submit]");
    }
}
