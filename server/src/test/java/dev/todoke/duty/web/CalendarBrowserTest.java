package dev.todoke.duty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("届出の期限と0件の報告")
class CalendarBrowserTest {

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts accounts;

    @Test
    @DisplayName("0件の報告は一押しで、年ごとに一度だけ。報告した年はカレンダーから消える")
    void reportsNoneForTwoYears(Visitor visitor) {
        var hospital = new Facility(
                new FacilityCode("40Q01"),
                "はまかぜ病院",
                FacilityClass.CANCER_CENTRE_HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown());
        Acting.at(dev.todoke.database.Face.REGISTRY, "1").run(() -> register.record(hospital));
        accounts.hospital("calendar-1", "40Q01", Role.REPORTER);
        int last = LocalDate.now(ZoneId.of("Asia/Tokyo")).getYear() - 1;

        var page = visitor.signIn(Face.PORTAL, "calendar-1", CalendarPage.PATH);
        visitor.hasNoFaults("portal-calendar");
        assertThat(page.textContent("main"))
                .contains("お願いする期限 " + (last + 1) + "-08-31", "法の期限 " + (last + 1) + "-12-31");

        page.fill("#address", "touroku");
        page.click("text=宛先に加える");
        assertThat(page.locator(".error-summary").first()).containsText("メールアドレスの形になっていません。");
        page.fill("#address", "touroku@example.jp");
        page.click("text=宛先に加える");
        assertThat(page.locator("main")).containsText("touroku@example.jpへの送信をやめる");

        page.click("text=" + last + "年は0件と報告する");
        assertThat(page.locator("body")).containsText(last + "年診断を0件と報告しました。");
        page.navigate(page.url().replaceAll("/portal.*", CalendarPage.PATH));
        page.click("text=" + (last - 1) + "年は0件と報告する");
        page.navigate(page.url().replaceAll("/portal.*", CalendarPage.PATH));
        assertThat(page.locator("text=0件の報告").count()).isGreaterThanOrEqualTo(2);
        String file = page.request()
                .get(page.url().replaceAll("/portal.*", CalendarPage.PATH + ".ics"))
                .text();
        assertThat(file).startsWith("BEGIN:VCALENDAR").doesNotContain(last + "-LEGAL@todoke", "はまかぜ");

        page.navigate(page.url().replaceAll("/portal.*", "/portal/files"));
        page.fill("#year", Integer.toString(last));
        page.fill("#name", "届出 花子");
        page.click("main button[type=submit]");
        assertThat(page.locator(".error-summary").first()).containsText(last + "年は、すでに0件と報告しています。");
        page.fill("#year", Integer.toString(last + 1));
        page.fill("#name", "届出 花子");
        page.click("main button[type=submit]");
        assertThat(page.locator(".error-summary").first()).containsText("終わった年について");
    }
}
