package dev.todoke.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.desk.AesZipReader;
import dev.todoke.provision.web.ProvisionSteps;
import dev.todoke.testing.DemoBrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoBrowserTest
@DisplayName("届出から統計と情報の提供まで、一つの実演の上で")
class WholeRoadTest {

    private static final double PATIENCE_MS = 60_000;
    private static final String ROW =
            "E%s,ドウノリ　ハジメ,道乗　始,1,19510312,40,福岡市早良区百道浜９－９,20190512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,\n";
    private static final String ANOTHER_PERSON =
            "E9001,ミチノリ　ハナ,道則　花,2,19480220,40,久留米市城南町１５－３,20190704,1,C341,814033,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,\n";

    @Autowired
    private DemoDesk demo;

    @Test
    @DisplayName("病院が届け出て直し、登録室が受理・照合・集約・確定・公表し、研究者が申し出て受け取り、だれでも率を読む")
    void fromAFileToAPublishedRateAndADeliveredPackage(
            Visitor hospital,
            Visitor registrar,
            Visitor head,
            Visitor statistician,
            Visitor applicant,
            Visitor clerk,
            Visitor decider,
            Visitor reader)
            throws IOException, GeneralSecurityException, DataFormatException, InterruptedException {
        awaitDemo();

        hospital.signInToDemo("hospital1", "/portal");
        String receipt = uploadsWithThreeErrors(hospital);
        correctsAndSubmits(hospital, receipt);

        registrar.signInToDemo("registry1", "/registry");
        accepts(registrar, receipt);
        links(registrar);
        reviewsAPairByKeyboard(registrar);
        consolidates(registrar);
        proposes(registrar);
        head.signInToDemo("head1", "/registry");
        confirms(head);
        releases(head);

        applicant.signInToDemo("applicant1", "/applicant");
        String id = ProvisionSteps.writesAndSubmits(applicant.passingThrough(), "2019");
        decides(clerk, decider, id);
        statistician.signInToDemo("statistics1", "/registry");
        ProvisionSteps.extracts(statistician.passingThrough(), id);
        String passphrase = ProvisionSteps.verifies(head.passingThrough(), id);
        ProvisionSteps.handsOver(clerk, id);
        opens(applicant, id, passphrase);

        readsTheRate(reader);
    }

    private void awaitDemo() throws InterruptedException {
        while (!demo.finished()) {
            assertThat(demo.run().map(run -> run.state().toString()).orElse("")).isNotEqualTo("FAILED");
            Thread.sleep(100);
        }
    }

    private static String uploadsWithThreeErrors(Visitor hospital) {
        var page = hospital.page();
        hospital.open("/portal/upload");
        var file = ROW.formatted("1001")
                + ANOTHER_PERSON
                + ROW.formatted("1003")
                        .replace(",20190512,7,", ",20190230,1,")
                        .replace("410,410,1,2,2,1", "410,410,1,2,2,6");
        page.setInputFiles("#file", new FilePayload("todokede.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.click("main button[type=submit]");
        for (int tries = 0; tries < 120 && page.locator(".progress--running").count() > 0; tries++) {
            page.waitForTimeout(250);
            page.reload();
        }
        assertThat(page.locator("main")).containsText("L01");
        hospital.hasNoFaults("road-portal-findings");
        return page.url().replaceFirst(".*/(R-\\d+-\\d+).*", "$1");
    }

    private static void correctsAndSubmits(Visitor hospital, String receipt) {
        var page = hospital.page();
        var file = "/portal/files/" + receipt;
        hospital.open(file + "/records/3");
        assertThat(page.locator(".error-summary").first()).containsText("20190230");
        page.fill("[id='item-380']", "2019年2月28日");
        page.selectOption("[id='item-300']", "7");
        page.selectOption("[id='item-730']", "1");
        page.click("main form button[type=submit]");
        assertThat(page.locator("body")).containsText("エラーはありません。");
        hospital.open(file);
        if (page.locator("text=警告をすべて確かめた").count() > 0) {
            page.click("text=警告をすべて確かめた");
            page.fill("#reason-all", "診断が年をまたいだため");
            page.click("text=すべて確認済みにする");
        }
        hospital.open(file + "/submit");
        page.fill("#name", "届出 花子");
        page.click("main form button[type=submit]");
        assertThat(page.locator("main")).containsText("審査待ち");
    }

    private static void accepts(Visitor registrar, String receipt) {
        var page = registrar.page();
        registrar.open("/registry/submissions");
        page.click("main table a:has-text('" + receipt + "')");
        registrar.hasNoFaults("road-registry-examination");
        page.click("form[action$='/accept'] button");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("3件");
    }

    private static void links(Visitor registrar) {
        var page = registrar.page();
        registrar.open("/registry/linkage");
        page.click("form[action='/registry/linkage/start'] button");
        awaitsTheEnd(page);
    }

    private static void awaitsTheEnd(Page page) {
        assertThat(page.locator(".progress .tag").first())
                .hasText("完了", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
    }

    private static void reviewsAPairByKeyboard(Visitor registrar) {
        var page = registrar.page();
        registrar.open("/registry/pairs");
        page.locator("main table a[href*='/registry/pairs/']").first().click();
        page.waitForURL(Pattern.compile(".*/registry/pairs/\\d+.*"));
        registrar.hasNoFaults("road-registry-pair");
        page.keyboard().press("e");
        page.keyboard().type("住所の履歴で確かめた");
        page.keyboard().press("Escape");
        page.keyboard().press("2");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("「別の人」としました");
    }

    private static void consolidates(Visitor registrar) {
        registrar.open("/registry/conflicts");
        registrar.page().click("form[action$='/conflicts/run'] button");
        awaitsTheEnd(registrar.page());
    }

    private static void proposes(Visitor registrar) {
        var page = registrar.page();
        registrar.open("/registry/closings/2019");
        page.click("form[action$='/trial'] button");
        awaitForm(registrar, "/registry/closings/2019", "form[action$='/propose']");
        page.fill("#note", "遅れて届いた届出を加えて、もう一度確定します。");
        page.click("form[action$='/propose'] button");
        assertThat(page.locator("main")).containsText("あなたの申請です");
        assertThat(page.locator("form[action$='/confirm']")).hasCount(0);
    }

    private static void confirms(Visitor head) {
        head.open("/registry/closings/2019");
        head.page().click("form[action$='/confirm'] button");
        awaitForm(head, "/registry/statistics", "main table tr:has-text('第2版') a");
    }

    private static void releases(Visitor head) {
        var page = head.page();
        page.click("main table tr:has-text('第2版') a");
        var tables = page.url().replaceFirst("^https?://[^/]+", "");
        page.click("form[action$='/compute'] button");
        awaitForm(head, tables, "a[href$='/release']");
        head.hasNoFaults("road-registry-statistics");
        page.click("a[href$='/release']");
        page.click("main form button[type=submit]");
        assertThat(page.locator("body")).containsText("号として公表しました。");
    }

    private static void decides(Visitor clerk, Visitor decider, String id) {
        clerk.passingThrough().signInToDemo("office1", "/office");
        decider.passingThrough().signInToDemo("officehead1", "/office");
        ProvisionSteps.checks(clerk, id);
        decider.open("/office/applications/" + id + "/check");
        ProvisionSteps.click(decider.page(), "button[value=confirm]");
        ProvisionSteps.recordsCouncil(clerk, id);
        ProvisionSteps.confirmsAgain(decider, Face.OFFICE, TestAccounts.freshDemoCode("officehead1"));
        ProvisionSteps.decides(decider, id);
        ProvisionSteps.filesTerms(clerk, id);
    }

    private static void opens(Visitor applicant, String id, String passphrase)
            throws IOException, GeneralSecurityException, DataFormatException {
        var page = applicant.page();
        ProvisionSteps.confirmsAgain(applicant, Face.APPLICANT, TestAccounts.freshDemoCode("applicant1"));
        applicant.open("/applicant/applications/" + id);
        var download = page.waitForDownload(() -> page.click("text=ファイルを受け取る"));
        byte[] zip = Files.readAllBytes(download.path());
        var files = AesZipReader.open(zip, passphrase);
        var table = files.keySet().stream()
                .filter(name -> name.endsWith("-1.csv"))
                .map(name -> new String(files.get(name), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        assertThat(table.lines().count()).as("rows of 2019 delivered").isGreaterThan(100);
        assertThat(table).doesNotContain("ドウノリ", "道乗");
        page.fill("#sha256", Checksum.sha256(zip));
        ProvisionSteps.click(page, "text=受け取りを確認する");
        assertThat(page.locator("main")).containsText("利用中");
    }

    private static void readsTheRate(Visitor reader) {
        reader.open("/public?year=2019");
        assertThat(reader.page().locator("main")).containsText("全部位 ― 全体、2019年診断");
        assertThat(reader.page().locator(".figures__value").first()).hasText(Pattern.compile("[0-9,.]+"));
        assertThat(reader.page().locator("main")).containsText("年齢調整罹患率");
        reader.hasNoFaults("road-public");
    }

    private static void awaitForm(Visitor visitor, String path, String form) {
        Page page = visitor.page();
        for (int tries = 0; tries < 240; tries++) {
            visitor.open(path);
            if (page.locator(form).count() > 0) {
                return;
            }
            page.waitForTimeout(250);
        }
        throw new AssertionError("never saw " + form + " in " + page.textContent("main"));
    }
}
