package dev.todoke.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.todoke.database.Acting;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Role;
import dev.todoke.identity.factor.Totp;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("利用申請の画面: 申請し、照合され、承認され、招待状で初めてサインインし、試験届出に通る")
class EnrolmentBrowserTest {

    private static final String PASSWORD = "hajimete-no-nagai-aikotoba";

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts accounts;

    @Test
    void fromApplicationToTestNotification(Visitor stranger, Visitor clerk, Visitor head) throws IOException {
        Acting.at(dev.todoke.database.Face.REGISTRY, "1")
                .run(() -> register.record(new Facility(
                        new FacilityCode("40E01"),
                        "はじめて病院",
                        FacilityClass.HOSPITAL,
                        new Prefecture("40"),
                        new MunicipalityCode("40137"),
                        "01",
                        "01",
                        "見本町1",
                        PartialDate.unknown())));
        accounts.staff("enrol-clerk", Role.REGISTRAR);
        accounts.staff("enrol-head", Role.REGISTRY_HEAD);
        var applied = apply(stranger);

        var room = clerk.signIn(Face.REGISTRY, "enrol-clerk", "/registry/enrolments");
        clerk.hasNoFaults("registry-enrolments");
        clerk.open("/registry/enrolments/" + applied.number());
        clerk.hasNoFaults("registry-enrolment");
        room.click("button:has-text('40E01として照合する')");
        assertThat(room.locator("main")).containsText("照合済み");
        org.assertj.core.api.Assertions.assertThat(
                        room.locator("button:has-text('承認する')").count())
                .isZero();

        var office = head.signIn(Face.REGISTRY, "enrol-head", "/registry/enrolments/" + applied.number());
        office.click("button:has-text('承認する')");
        assertThat(office.locator("body")).containsText("承認しました。");
        head.hasNoFaults("registry-enrolment-approved");
        var letter = letter(office);
        office.reload();
        office.fill("#tracking", "123-45-67890-1");
        office.click("button:has-text('発送を記録する')");
        assertThat(office.locator("main")).containsText("引受番号 123-45-67890-1");

        stranger.open("/portal/enrolment/status");
        stranger.page().fill("#number", applied.number());
        stranger.page().fill("#secret", applied.secret());
        stranger.page().click("main form button[type=submit]");
        assertThat(stranger.page().locator("main")).containsText("招待状を出しました。");
        stranger.hasNoFaults("portal-enrolment-status");
        firstSteps(stranger, letter);
    }

    private record Applied(String number, String secret) {}

    private static Applied apply(Visitor visitor) {
        visitor.open("/portal/invitation/20170417");
        visitor.hasNoFaults("portal-old-address");
        var page = visitor.page();
        page.click("main a[href$='/portal/enrolment']");
        page.click("main form button[type=submit]");
        assertThat(page.locator(".error-summary")).containsText("医療機関の名称を入れてください。");
        visitor.hasNoFaults("portal-enrolment-errors");
        page.fill("#facilityName", "はじめて 病院");
        page.selectOption("#prefecture", "40");
        page.fill("#address", "福岡市早良区見本町1");
        page.fill("#head", "院長 一郎");
        page.fill("#responsible", "届出 花子");
        page.fill("#department", "診療情報管理室");
        page.fill("#telephone", "092-555-0101");
        page.fill("#users", "実務 次郎");
        page.click("main form button[type=submit]");
        visitor.hasNoFaults("portal-enrolment-applied");
        return new Applied(page.textContent("#number"), page.textContent("#secret"));
    }

    private record Sheet(String login, String code) {}

    /// The first sheet of the letter, as somebody would read it.
    private static Sheet letter(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.click("button:has-text('招待状を印刷する')"));
        try (var pdf = Loader.loadPDF(Files.readAllBytes(Path.of(download.path().toString())))) {
            org.assertj.core.api.Assertions.assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            String text = new PDFTextStripper().getText(pdf);
            return new Sheet(found("40e01-01", text), found("[a-z0-9]{5}(-[a-z0-9]{5}){3}", text));
        }
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        org.assertj.core.api.Assertions.assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group();
    }

    private static void firstSteps(Visitor visitor, Sheet letter) {
        var page = visitor.page();
        visitor.open("/portal/welcome");
        page.fill("#login", letter.login());
        page.fill("#code", letter.code());
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("main form button[type=submit]");
        page.fill("#login", letter.login());
        page.fill("#password", PASSWORD);
        page.click("main form button[type=submit]");
        String secret = found("[A-Z2-7]{16,}", page.textContent("main").replace(" ", ""));
        page.fill("#code", Totp.code(secret, Totp.step(Instant.now())));
        page.click("main form button[type=submit]");

        visitor.open("/portal/upload");
        assertThat(page.locator("main")).containsText("「届出ファイルを送る」は、まだ使えません");
        assertThat(page.locator("main")).containsText("先に「連絡先の確認」を済ませてください。");
        visitor.hasNoFaults("portal-first-steps");
        page.click("button:has-text('連絡先を確かめた')");
        page.click("button:has-text('接続を確かめた')");
        page.click("main a.button:has-text('試験届出')");
        page.click("button:has-text('試験届出を点検する')");
        assertThat(page.locator(".error-summary").first()).containsText("2 診療録番号");
        page.click("a:has-text('見本の値を入れる')");
        visitor.hasNoFaults("portal-test-notification");
        page.click("button:has-text('試験届出を点検する')");
        assertThat(page.locator("main")).containsText("試験届出が済みました。");
        visitor.open("/portal/upload");
        assertThat(page.locator("#file")).isVisible();
        visitor.open("/portal/files");
        assertThat(page.locator("main")).not().containsText("R-");
    }
}
