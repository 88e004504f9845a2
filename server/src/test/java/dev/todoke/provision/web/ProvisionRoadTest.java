package dev.todoke.provision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Role;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.ApplicationText;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.desk.AesZipReader;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("申出から提供まで")
class ProvisionRoadTest {

    private static final int ROWS = 60;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private FaceTransactions transactions;

    @Autowired
    private ClosingStore closings;

    @Test
    @DisplayName("研究者が申し出て、窓口が点検し、決裁し、登録室が抽出し、暗号化したファイルが届く")
    void fromDraftToDelivery(Visitor applicant, Visitor clerk, Visitor head, Visitor extractor, Visitor verifier)
            throws Exception {
        accounts.applicant("road-applicant", "架空大学");
        accounts.staff("road-clerk", Role.OFFICE_CLERK);
        accounts.staff("road-head", Role.OFFICE_HEAD);
        accounts.staff("road-extractor", Role.STATISTICIAN);
        accounts.staff("road-verifier", Role.REGISTRY_HEAD);
        closeYear();
        clerk.signIn(Face.OFFICE, "road-clerk");

        String id = writesAndSubmits(applicant);
        checks(clerk, id);
        head.signIn(Face.OFFICE, "road-head", "/office/applications/" + id + "/check");
        click(head.page(), "button[value=confirm]");
        recordsCouncil(clerk, id);
        confirmsAgain(head, Face.OFFICE, "road-head");
        decides(head, id);
        filesTerms(clerk, id);
        extracts(extractor, id);
        String passphrase = verifies(verifier, id);
        handsOver(clerk, id);
        confirmsAgain(applicant, Face.APPLICANT, "road-applicant");
        receives(applicant, id, passphrase);
    }

    /// The second factor once more, as the pages of decision and download ask for it after five minutes.
    private static void confirmsAgain(Visitor visitor, Face face, String login) {
        visitor.open(face.path() + "/confirm?next=" + face.path());
        visitor.page().fill("#code", TestAccounts.freshCode(login));
        click(visitor.page(), "main form[method=post] button[type=submit]");
    }

    /// Synthetic tumours in the prefecture of the office, in a year that no other test closes.
    private void closeYear() {
        var records = new ArrayList<ClosedRecord>();
        for (int row = 1; row <= ROWS; row++) {
            var values = new ArrayList<String>();
            for (int item = 1; item <= ClosedRecord.ITEMS; item++) {
                values.add("x" + item);
            }
            values.set(0, Integer.toString(row));
            values.set(1, Integer.toString(row));
            values.set(2, "0");
            values.set(3, Integer.toString(1 + row % 2));
            values.set(4, Integer.toString(40 + row % 30));
            values.set(6, "40");
            values.set(9, "40131");
            values.set(12, "C15" + row % 9);
            values.set(18, "C15" + row % 9);
            values.set(23, "2031");
            values.set(24, "20310315");
            records.add(new ClosedRecord(values));
        }
        var counts = new ClosingCounts(ROWS, ROWS, 0, 0, 0, 0);
        transactions.as(
                Acting.at(dev.todoke.database.Face.REGISTRY),
                () -> closings.add(
                        new YearOfDiagnosis(2031),
                        0,
                        Instant.parse("2026-03-01T00:00:00Z"),
                        "c".repeat(64),
                        counts,
                        "test",
                        records));
    }

    private static String writesAndSubmits(Visitor applicant) {
        var page = applicant.signIn(Face.APPLICANT, "road-applicant");
        applicant.open("/applicant/available");
        applicant.open("/applicant");
        click(page, "form[action='/applicant/applications'] button");
        String id = page.url().replaceFirst(".*/applications/([0-9a-f-]+)/.*", "$1");
        applicant.open("/applicant/applications/" + id + "/submission");
        click(page, "main form[method=post] button[type=submit]");
        assertThat(page.locator(".error-summary__item").count()).isGreaterThan(20);
        for (String task : Form.current().tasks()) {
            fills(applicant, id, task);
        }
        applicant.open("/applicant/applications/" + id + "/draft");
        click(page, "text=内容を確認して申し出る");
        click(page, "main form[method=post] button[type=submit]");
        assertThat(page.textContent("main"))
                .contains("X" + LocalDate.now(ZoneId.of("Asia/Tokyo")).getYear() + "-");
        applicant.hasNoFaults("applicant-status-check");
        return id;
    }

    /// Twice, because some fields appear only when others are answered.
    private static void fills(Visitor applicant, String id, String task) {
        int rounds = List.of("purpose", "applicant", "method").contains(task) ? 2 : 1;
        for (int round = 1; round <= rounds; round++) {
            applicant.open("/applicant/applications/" + id + "/draft/" + task);
            var draft = ApplicationText.draft(LocalDate.now(ZoneId.of("Asia/Tokyo")));
            draft.texts().forEach((field, text) -> {
                if (Form.current().taskOf(field).equals(task)) {
                    fill(applicant.page().locator("[name='" + field + "']"), text);
                }
            });
            if (round == rounds && task.equals("users")) {
                applicant.hasNoFaults("applicant-task-" + task);
            }
            click(applicant.page(), "main form[method=post] .button--primary");
        }
    }

    /// Clicks and waits for the whole page that follows, so that no half of it is read.
    private static void click(Page page, String what) {
        page.click(what);
        page.waitForLoadState();
    }

    private static void fill(Locator controls, String text) {
        if (controls.count() == 0) {
            return;
        }
        String type = String.valueOf(controls.first().getAttribute("type"));
        if (type.equals("radio") || type.equals("checkbox")) {
            for (String value : text.split(",", -1)) {
                controls.page().check(selector(controls, value));
            }
        } else if (controls.first().evaluate("e => e.tagName").equals("SELECT")) {
            controls.first().selectOption(text);
        } else {
            controls.first().fill(text);
        }
    }

    private static String selector(Locator controls, String value) {
        return "[name='" + controls.first().getAttribute("name") + "'][value='" + value + "']";
    }

    private static void checks(Visitor clerk, String id) {
        var page = clerk.page();
        clerk.open("/office");
        clerk.hasNoFaults("office-list");
        click(page, "a[href='/office/applications/" + id + "']");
        clerk.hasNoFaults("office-application");
        click(page, "text=形式点検をする");
        clerk.hasNoFaults("office-check");
        click(page, "text=形式点検を記録する");
        assertThat(page.textContent(".error-summary")).contains("点検項目3-1", "(V01)");
        for (String line : List.of("3-1", "5-1", "8-2")) {
            page.check("[name='line-" + line + "'][value='ok']");
        }
        click(page, "text=形式点検を記録する");
        assertThat(page.textContent("main")).contains("形式点検の確認");
    }

    private static void recordsCouncil(Visitor clerk, String id) {
        var page = clerk.page();
        clerk.open("/office/applications/" + id + "/council");
        page.fill("#meeting", "第1回");
        page.fill("#held-on", LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
        page.fill("#present", "5");
        page.fill("#quorum", "4");
        for (int point = 1; point <= 10; point++) {
            page.check("[name='point-" + point + "'][value='ok']");
        }
        page.check("[name='outcome'][value='agreed']");
        clerk.hasNoFaults("office-council");
        click(page, "main form[method=post] button[type=submit]");
        assertThat(page.textContent("main")).contains("決裁");
    }

    private static void decides(Visitor head, String id) {
        var page = head.page();
        head.open("/office/applications/" + id + "/decision");
        head.hasNoFaults("office-decision");
        click(page, "button[value=accept]");
        assertThat(page.textContent(".error-summary")).contains("文書番号");
        page.fill("#document-number", "8保第1号");
        page.fill("#decided-on", LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
        click(page, "text=提供しない項目を選ぶ");
        page.check("[name=withheld][value='25']");
        click(page, "button[value=accept]");
        click(page, "text=通知を見る");
        assertThat(page.textContent(".letter")).contains("8保第1号", "架空大学", "応諾");
        head.hasNoFaults("office-letter");
    }

    private static void filesTerms(Visitor clerk, String id) {
        var page = clerk.page();
        clerk.open("/office/applications/" + id);
        page.fill("#evidence-pledges", "原本1通");
        click(page, "text=誓約書を確認した");
        page.fill("#evidence-fee", "無料");
        click(page, "text=手数料を確認した");
        assertThat(page.textContent("main")).contains("抽出・照合・匿名化");
    }

    private static void extracts(Visitor extractor, String id) {
        var page = extractor.signIn(Face.REGISTRY, "road-extractor", "/registry/provision/" + id);
        extractor.hasNoFaults("registry-extraction-ready");
        click(page, "text=抽出する >> nth=-1");
        waitUntil(extractor, "/registry/provision/" + id, "最小の組の大きさ");
        extractor.hasNoFaults("registry-extraction-done");
        assertThat(page.locator("button[value=accept]").count()).isZero();
    }

    private static void waitUntil(Visitor visitor, String path, String words) {
        for (int tries = 0; tries < 60; tries++) {
            visitor.open(path);
            if (visitor.page().textContent("main").contains(words)) {
                return;
            }
            visitor.page().waitForTimeout(500);
        }
        throw new AssertionError("never saw " + words + " in " + visitor.page().textContent("main"));
    }

    private static String verifies(Visitor verifier, String id) {
        var page = verifier.signIn(Face.REGISTRY, "road-verifier", "/registry/provision");
        verifier.open("/registry/provision/" + id);
        page.fill("#note", "件数と列を確認");
        click(page, "button[value=accept]");
        click(page, "text=パスフレーズを1回だけ表示する");
        verifier.hasNoFaults("registry-passphrase");
        String passphrase = page.textContent(".passphrase").strip();
        assertThat(passphrase.replace("-", "")).hasSizeGreaterThanOrEqualTo(20);
        verifier.open("/registry/provision/" + id);
        click(page, "text=パスフレーズを1回だけ表示する");
        assertThat(page.textContent("main")).doesNotContain(passphrase).contains("包み直す");
        return passphrase;
    }

    private static void handsOver(Visitor clerk, String id) {
        clerk.open("/office/applications/" + id);
        click(clerk.page(), "text=提供する >> nth=-1");
        assertThat(clerk.page().textContent("main")).contains("提供");
        clerk.open("/office/deliveries");
    }

    private static void receives(Visitor applicant, String id, String passphrase) throws Exception {
        applicant.open("/applicant/applications/" + id);
        applicant.hasNoFaults("applicant-status-delivered");
        Page page = applicant.page();
        var download = page.waitForDownload(() -> page.click("text=ファイルを受け取る"));
        byte[] zip = Files.readAllBytes(download.path());
        var files = AesZipReader.open(zip, passphrase);
        String csv = files.keySet().stream()
                .filter(name -> name.matches("T\\d{4}-\\d{4}-1\\.csv"))
                .findFirst()
                .orElseThrow();
        var lines = new String(files.get(csv), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("行番号,提供情報患者番号,多重がん番号,性別,診断時年齢,診断時患者住所市町村コード,局在コード(ICD-O-3),ICD-10コード,診断年");
        assertThat(lines).hasSize(ROWS + 1).noneMatch(line -> line.contains("20310315") || line.contains("40131"));
        assertThat(new String(files.get("manifest.json"), StandardCharsets.UTF_8))
                .contains(Checksum.sha256(files.get(csv)));
        page.fill("#sha256", "0".repeat(64));
        click(page, "text=受け取りを確認する");
        assertThat(page.textContent(".error-summary")).contains("照合値");
        page.fill("#sha256", Checksum.sha256(zip));
        click(page, "text=受け取りを確認する");
        assertThat(page.textContent("main")).contains("利用中");
    }

    @Test
    @DisplayName("ほかの申出者の申出は、ないものとして扱われる")
    void anotherApplicantsApplicationIsNotFound(Visitor owner, Visitor stranger) {
        accounts.applicant("road-owner", "架空大学");
        accounts.applicant("road-stranger", "別の大学");
        var page = owner.signIn(Face.APPLICANT, "road-owner");
        click(page, "form[action='/applicant/applications'] button");
        String path = page.url().replaceFirst("^https?://[^/]+", "");
        stranger.signIn(Face.APPLICANT, "road-stranger");
        assertThat(stranger.open(path).status()).isEqualTo(404);
        assertThat(stranger.open(path.replace("/draft", "")).status()).isEqualTo(404);
        assertThat(stranger.open(path.replace("/draft", "/package")).status()).isIn(403, 404);
        stranger.open("/applicant");
        assertThat(stranger.page().textContent("main")).contains("申出はまだありません");
    }
}
