package dev.todoke.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.todoke.database.Acting;
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
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("事務連絡と問い合わせ")
class NoticesBrowserTest {

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts accounts;

    private void hospital(String code, FacilityClass facilityClass) {
        var hospital = new Facility(
                new FacilityCode(code),
                "ゆうなぎ病院" + code,
                facilityClass,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown());
        Acting.at(dev.todoke.database.Face.REGISTRY, "1").run(() -> register.record(hospital));
    }

    @Test
    @DisplayName("まだサインインしていない施設には送り、済んだ施設には送らない。読むと登録室にわかり、問い合わせには答えが届く")
    void sentToTheUnfinishedOnly(Visitor visitor) {
        hospital("40N01", FacilityClass.DESIGNATED_CLINIC);
        hospital("40N02", FacilityClass.DESIGNATED_CLINIC);
        accounts.hospital("notice-1", "40N01", Role.REPORTER);
        accounts.staff("notice-2", Role.REGISTRAR);

        var page = visitor.signIn(Face.REGISTRY, "notice-2", "/registry/circulars/new");
        page.check("input[name=step][value=SIGN_IN]");
        page.check("input[name=classes][value='4']");
        page.click("button[value=preview]");
        assertThat(page.textContent("main")).contains("ゆうなぎ病院40N02").doesNotContain("ゆうなぎ病院40N01");
        page.click("button[value=send]");
        assertThat(page.locator(".error-summary").first()).containsText("件名を入れてください。");
        page.check("input[name=step][value=NOTIFY]");
        page.fill("#title", "届出のお願い");
        page.fill("#body", "届出がまだです。\n\nポータルから届け出てください。");
        page.fill("#annex", "別紙の内容");
        visitor.hasNoFaults("registry-circular-write");
        page.click("button[value=send]");
        assertThat(page.locator("body")).containsText("施設に送りました。");
        visitor.hasNoFaults("registry-circular");
        String circular = page.url().replaceAll(".*/", "");
        byte[] pdf = page.request().get(page.url() + ".pdf").body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        visitor.signIn(Face.PORTAL, "notice-1", "/portal/notices/" + circular);
        assertThat(page.textContent("main")).contains("ポータルから届け出てください。", "別紙の内容");
        visitor.hasNoFaults("portal-notice");
        visitor.open("/portal/questions");
        page.fill("#title", "届け出る年");
        page.fill("#words", "昭和26年3月12日生まれの方は対象ですか。");
        page.click("main form button[type=submit]");
        assertThat(page.locator(".error-summary").first()).containsText("年月日らしい書き方があります。");
        page.fill("#words", "2025年診断の届出は、いつまでに送ればよいですか。");
        page.click("main form button[type=submit]");
        assertThat(page.locator("body")).containsText("を送りました。");
        String question = page.url().replaceAll(".*/", "");
        visitor.hasNoFaults("portal-question");

        visitor.open("/registry/questions/" + question);
        page.fill("#words", "12月31日までです。");
        page.click("main form button[type=submit]");
        visitor.hasNoFaults("registry-question");
        visitor.open("/registry/questions");
        visitor.open("/registry/circulars/" + circular);
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("40N01")))
                .not()
                .containsText("未読");
        visitor.open("/portal");
        assertThat(page.locator(".figures__figure", new Page.LocatorOptions().setHasText("読んでいない回答")))
                .containsText("1");
        visitor.open("/portal/questions/" + question);
        assertThat(page.textContent("main")).contains("12月31日までです。");
        visitor.open("/portal/questions");
        visitor.hasNoFaults("portal-questions");
    }
}
