package dev.todoke.provision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.todoke.provision.ApplicationText;
import dev.todoke.provision.application.Form;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What applicant, office and registry room click from application to delivery (申出から提供までの操作), each signed in.
public final class ProvisionSteps {

    static final byte[] PAPER = "%PDF-1.7\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private ProvisionSteps() {}

    /// The second factor once more, as the pages of decision and download ask for it after five minutes.
    public static void confirmsAgain(Visitor visitor, Face face, String code) {
        visitor.open(face.path() + "/confirm?next=" + face.path());
        visitor.page().fill("#code", code);
        click(visitor.page(), "main form[method=post] button[type=submit]");
    }

    /// Writes an application for a year of diagnosis, and answers its address.
    public static String writesAndSubmits(Visitor applicant, String year) {
        var page = applicant.page();
        applicant.open("/applicant/available");
        applicant.open("/applicant");
        click(page, "form[action='/applicant/applications'] button");
        String id = page.url().replaceFirst(".*/applications/([0-9a-f-]+)/.*", "$1");
        applicant.open("/applicant/applications/" + id + "/submission");
        click(page, "main form[method=post] button[type=submit]");
        assertThat(page.locator(".error-summary__item").count()).isGreaterThan(20);
        for (String task : Form.current().tasks()) {
            fills(applicant, id, task, year);
        }
        signsPledges(applicant, id);
        applicant.open("/applicant/applications/" + id + "/draft");
        click(page, "text=内容を確認して申し出る");
        click(page, "main form[method=post] button[type=submit]");
        assertThat(page.textContent("main"))
                .contains("X" + LocalDate.now(ZoneId.of("Asia/Tokyo")).getYear() + "-");
        applicant.hasNoFaults("applicant-status-check");
        return id;
    }

    /// The applicant makes codes; every user reads and signs with the own one.
    static void signsPledges(Visitor applicant, String id) {
        var page = applicant.page();
        applicant.open("/applicant/applications/" + id + "/pledges");
        click(page, "main form[method=post] button[type=submit]");
        applicant.hasNoFaults("applicant-pledges");
        var names = page.locator("main .callout dt").allTextContents();
        var codes = page.locator("main .callout .passphrase").allTextContents();
        for (int user = 0; user < codes.size(); user++) {
            applicant.open("/applicant/pledge");
            page.fill("#code", codes.get(user));
            click(page, "main form[method=post] button[type=submit]");
            page.check("#agreed");
            page.fill("#signature", names.get(user).replaceFirst(" \\(.*", ""));
            applicant.hasNoFaults("applicant-pledge");
            click(page, "main form[method=post] button[type=submit]");
            assertThat(page.textContent("main")).contains("に署名しました");
        }
    }

    /// Twice, because some fields appear only when others are answered.
    private static void fills(Visitor applicant, String id, String task, String year) {
        int rounds = List.of("purpose", "applicant", "method").contains(task) ? 2 : 1;
        for (int round = 1; round <= rounds; round++) {
            applicant.open("/applicant/applications/" + id + "/draft/" + task);
            var draft = ApplicationText.draft(LocalDate.now(ZoneId.of("Asia/Tokyo")));
            draft.texts().forEach((field, text) -> {
                if (Form.current().taskOf(field).equals(task)) {
                    fill(applicant.page().locator("[name='" + field + "']"), field.equals("years") ? year : text);
                }
            });
            if (task.equals("items")) {
                assertThat(applicant.page().locator("#outlook dl").textContent())
                        .containsPattern("見込まれる件数\\s*約 [0-9,]+件");
                applicant.hasNoFaults("applicant-task-items");
            }
            if (round == rounds && task.equals("users")) {
                applicant.hasNoFaults("applicant-task-" + task);
            }
            click(applicant.page(), "main form[method=post] .button--primary");
        }
    }

    /// Clicks and waits for the whole page that follows, so that no half of it is read.
    public static void click(Page page, String what) {
        page.click(what);
        page.waitForLoadState();
    }

    private static void fill(Locator controls, String text) {
        if (controls.count() == 0) {
            return;
        }
        String type = String.valueOf(controls.first().getAttribute("type"));
        if (type.equals("file")) {
            controls.first().setInputFiles(new FilePayload(text, "application/pdf", PAPER));
            return;
        }
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

    public static void checks(Visitor clerk, String id) {
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

    public static void recordsCouncil(Visitor clerk, String id) {
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

    public static void decides(Visitor head, String id) {
        var page = head.page();
        head.open("/office/applications/" + id + "/decision");
        head.hasNoFaults("office-decision");
        click(page, "button[value=accept]");
        assertThat(page.textContent(".error-summary")).contains("文書番号");
        page.fill("#document-number", "8保第1号");
        page.fill("#decided-on", LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
        click(page, "text=提供しない項目を選ぶ");
        page.check("[name=withheld][value='25']");
        click(page, "text=匿名性の条件を定める");
        page.fill("#k", "3");
        click(page, "button[value=accept]");
        click(page, "text=通知を見る");
        assertThat(page.textContent(".letter")).contains("8保第1号", "架空大学", "応諾");
        head.hasNoFaults("office-letter");
    }

    public static void filesTerms(Visitor clerk, String id) {
        var page = clerk.page();
        clerk.open("/office/applications/" + id);
        page.fill("#evidence-pledges", "原本1通");
        click(page, "text=誓約書を確認した");
        page.fill("#evidence-fee", "無料");
        click(page, "text=手数料を確認した");
        assertThat(page.textContent(".error-summary")).contains("(H20)");
        paysTheFee(clerk, id);
        clerk.open("/office/applications/" + id);
        page.fill("#evidence-fee", "納付済通知書");
        click(page, "text=手数料を確認した");
        assertThat(page.textContent("main")).contains("抽出・照合・匿名化");
    }

    /// One hour is invoiced and paid.
    private static void paysTheFee(Visitor clerk, String id) {
        var page = clerk.page();
        String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
        clerk.open("/office/applications/" + id + "/fees");
        page.fill("#i-hours-extraction", "1");
        page.fill("#due", today);
        click(page, "text=請求する");
        page.fill("#amount", "5800");
        page.fill("#paid-on", today);
        page.fill("#evidence", "納付済通知書");
        click(page, "text=納付を記録する");
        clerk.hasNoFaults("office-fees");
    }

    public static void extracts(Visitor extractor, String id) {
        var page = extractor.page();
        extractor.open("/registry/provision/" + id);
        extractor.hasNoFaults("registry-extraction-ready");
        choosesSteps(extractor, id);
        click(page, "text=抽出する >> nth=-1");
        waitUntil(extractor, "/registry/provision/" + id, "最小の組の大きさ");
        extractor.hasNoFaults("registry-extraction-done");
        assertThat(page.locator("button[value=accept]").count()).isZero();
    }

    /// Takes the proposal by which least is lost: every group of the file gets the three rows of the
    /// decision.
    private static void choosesSteps(Visitor extractor, String id) {
        var page = extractor.page();
        waitUntil(extractor, "/registry/provision/" + id + "/repair", "失う情報が最も少ない案");
        extractor.hasNoFaults("registry-repair");
        click(page, "text=この手順にする >> nth=0");
        assertThat(page.textContent("main")).contains("どの組み合わせも3件以上");
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

    public static String verifies(Visitor verifier, String id) {
        var page = verifier.page();
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

    public static void handsOver(Visitor clerk, String id) {
        clerk.open("/office/applications/" + id);
        click(clerk.page(), "text=提供する >> nth=-1");
        assertThat(clerk.page().textContent("main")).contains("提供");
        clerk.open("/office/deliveries");
    }
}
