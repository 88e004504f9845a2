package dev.todoke.provision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Role;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.desk.AesZipReader;
import dev.todoke.provision.workbook.CellSheet;
import dev.todoke.provision.workbook.Workbook;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import dev.todoke.sheet.SheetWriter;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.RenderedPage;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

        applicant.signIn(Face.APPLICANT, "road-applicant");
        String id = ProvisionSteps.writesAndSubmits(applicant, "2031");
        prints(applicant, clerk, id);
        ProvisionSteps.checks(clerk, id);
        head.signIn(Face.OFFICE, "road-head", "/office/applications/" + id + "/check");
        ProvisionSteps.click(head.page(), "button[value=confirm]");
        seesTheOutlook(clerk, id);
        ProvisionSteps.recordsCouncil(clerk, id);
        ProvisionSteps.confirmsAgain(head, Face.OFFICE, TestAccounts.freshCode("road-head"));
        ProvisionSteps.decides(head, id);
        ProvisionSteps.filesTerms(clerk, id);
        extractor.signIn(Face.REGISTRY, "road-extractor");
        ProvisionSteps.extracts(extractor, id);
        verifier.signIn(Face.REGISTRY, "road-verifier");
        String passphrase = ProvisionSteps.verifies(verifier, id);
        writesOnAMedium(extractor, verifier, id);
        ProvisionSteps.handsOver(clerk, id);
        ProvisionSteps.confirmsAgain(applicant, Face.APPLICANT, TestAccounts.freshCode("road-applicant"));
        receives(applicant, id, passphrase);
        publishes(applicant, clerk, id);
        changes(applicant, clerk, id);
    }

    /// A user is added and the plan renewed: the paper and the pledge come with the change, the desk sees both.
    private static void changes(Visitor applicant, Visitor clerk, String id) {
        var page = applicant.page();
        String base = "/applicant/applications/" + id;
        applicant.open(base + "/change/purpose");
        page.setInputFiles("[name=study-plan]", new FilePayload("変更後の計画.pdf", "application/pdf", ProvisionSteps.PAPER));
        applicant.hasNoFaults("change-part");
        ProvisionSteps.click(page, "main form .button--primary");
        applicant.open(base + "/change/users");
        page.fill("[name='users.2.name']", "解析 進");
        page.fill("[name='users.2.institution']", "架空大学");
        page.fill("[name='users.2.post']", "助教");
        page.check("[name='users.2.role'][value=analysis]");
        page.selectOption("[name='users.2.abroad']", "no");
        ProvisionSteps.click(page, "main form .button--primary");
        assertThat(page.textContent("main")).contains("変更後の計画.pdf", "解析 進");
        applicant.hasNoFaults("change");
        ProvisionSteps.signsPledges(applicant, id);
        applicant.open(base + "/change");
        page.fill("#reason", "分析の担当者が加わるため");
        ProvisionSteps.click(page, "button[value=ask]");
        clerk.open("/office/applications/" + id + "/changes/1");
        assertThat(clerk.page().textContent("main")).contains("変更後の計画.pdf", "解析 進", "署名");
        var paper = clerk.page().locator("a[href*='/files/']").first().getAttribute("href");
        assertThat(clerk.page()
                        .request()
                        .get(URI.create(clerk.page().url()).resolve(paper).toString())
                        .status())
                .isEqualTo(200);
        for (String other : List.of("/use", "/disposal", "/consultation")) {
            applicant.open(base + other);
            applicant.hasNoFaults("applicant" + other.replace('/', '-'));
        }
        applicant.open("/applicant/guide?who=researcher&aim=research");
        applicant.hasNoFaults("guide");
        applicant.open("/applicant");
        applicant.hasNoFaults("mine");
    }

    /// Applicant and office print the forms, and find no form that the application has not.
    private static void prints(Visitor applicant, Visitor clerk, String id) {
        applicant.open("/applicant/applications/" + id + "/papers");
        applicant.hasNoFaults("papers");
        var word = applicant.page().request().get(applicant.page().url() + "/2-3.1/docx");
        assertThat(word.status()).isEqualTo(200);
        assertThat(word.headers().get("content-disposition")).contains("form-2-3.1-X", ".docx");
        clerk.open("/office/applications/" + id + "/papers");
        var pdf = clerk.page().request().get(clerk.page().url() + "/2-1/pdf");
        assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(clerk.page().request().get(clerk.page().url() + "/2-3.9/pdf").status())
                .isEqualTo(404);
        applicant.open("/applicant/forms");
        applicant.hasNoFaults("forms");
        var list = applicant.page().request().get(applicant.page().url() + "/1/docx");
        assertThat(list.status()).isEqualTo(200);
    }

    /// The scanned paper files itself by its code; another file is refused.
    private static void comesBackSigned(Visitor clerk, byte[] scan) {
        clerk.open("/office/signed-papers");
        clerk.hasNoFaults("signed-papers");
        var page = clerk.page();
        page.setInputFiles("#file", new FilePayload("scan.pdf", "application/pdf", scan));
        ProvisionSteps.click(page, "main form button[type=submit]");
        assertThat(page.url()).endsWith("/papers");
        assertThat(page.textContent("main")).contains("署名済みの様式", "第1版");
        clerk.open("/office/signed-papers");
        page.setInputFiles(
                "#file", new FilePayload("note.pdf", "application/pdf", "text".getBytes(StandardCharsets.UTF_8)));
        ProvisionSteps.click(page, "main form button[type=submit]");
        assertThat(page.textContent(".error-summary")).contains("読めませんでした");
    }

    /// The extractor takes the encrypted file; who saw the passphrase does not.
    private static void writesOnAMedium(Visitor extractor, Visitor verifier, String id) {
        extractor.open("/registry/provision/" + id);
        var link = extractor.page().locator("main a[href*='/packages/']");
        String address = URI.create(extractor.page().url())
                .resolve(link.getAttribute("href"))
                .toString();
        var file = extractor.page().request().get(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(address).endsWith(Checksum.sha256(file.body()));
        assertThat(verifier.page().request().get(address).status()).isEqualTo(404);
    }

    /// Desk and council see exact counts of what is applied for.
    private static void seesTheOutlook(Visitor clerk, String id) {
        clerk.open("/office/applications/" + id + "/outlook");
        assertThat(clerk.page().locator("dl.pairs").textContent()).contains("60", "4 性別");
        assertThat(clerk.page().locator("tbody tr").count()).isGreaterThan(2);
        clerk.hasNoFaults("office-outlook");
    }

    /// A table whose withheld count follows by subtraction is found by the trial and at the office, and held back.
    private static void publishes(Visitor applicant, Visitor clerk, String id) {
        var page = applicant.page();
        applicant.open("/applicant/applications/" + id + "/publications");
        applicant.hasNoFaults("publications-empty");
        page.fill("#title", "食道がんの発見経緯");
        page.fill("#planned-on", "2099年4月1日");
        page.fill("#text", "提供を受けた情報を独自に集計した。");
        var sheet = "部位,男,女,計\n頸部,120,80,200\n胸部,*,45,48\n".getBytes(java.nio.charset.Charset.forName("windows-31j"));
        page.setInputFiles("#file", new FilePayload("表1.csv", "text/csv", sheet));
        ProvisionSteps.click(page, "text=表を読み込む");
        assertThat(page.inputValue("#table-1-name")).isEqualTo("表1");
        assertThat(page.inputValue("#title")).isEqualTo("食道がんの発見経緯");
        ProvisionSteps.click(page, "text=点検だけする");
        assertThat(page.textContent("main")).contains("引き算で求められる", "48(D3) − 45(C3) = 3");
        applicant.hasNoFaults("publications-tried");
        ProvisionSteps.click(page, "text='報告する'");
        assertThat(page.textContent("main")).contains("食道がんの発見経緯", "確認中");

        clerk.open("/office/applications/" + id);
        ProvisionSteps.click(clerk.page(), "text=食道がんの発見経緯");
        clerk.hasNoFaults("publication-answer");
        assertThat(clerk.page().locator("td.cell-breach").textContent()).startsWith("*");
        clerk.page().check("#verdict-1");
        ProvisionSteps.click(clerk.page(), "main form button[type=submit]");
        assertThat(clerk.page().textContent(".error-summary")).contains("B08");
        clerk.page().check("#verdict-2");
        clerk.page().fill("#words", "胸部の女も伏せてください。");
        ProvisionSteps.click(clerk.page(), "main form button[type=submit]");
        applicant.open("/applicant/applications/" + id + "/publications/1");
        assertThat(page.textContent("main")).contains("待ってください", "胸部の女も伏せてください。");
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
        ProvisionSteps.click(page, "text=受け取りを確認する");
        assertThat(page.textContent(".error-summary")).contains("照合値");
        page.fill("#sha256", Checksum.sha256(zip));
        ProvisionSteps.click(page, "text=受け取りを確認する");
        assertThat(page.textContent("main")).contains("利用中");
    }

    @Test
    @DisplayName("下書きをファイルで持ち帰り、書いて戻す。二つの画面で書いても、後から保存した方が黙って上書きすることはない")
    void theDraftAsAFileAndInTwoWindows(Visitor first, Visitor second) throws Exception {
        accounts.applicant("file-applicant", "架空大学");
        var page = first.signIn(Face.APPLICANT, "file-applicant");
        ProvisionSteps.click(page, "form[action='/applicant/applications'] button");
        String draft = page.url().replaceFirst("^https?://[^/]+", "");
        second.signIn(Face.APPLICANT, "file-applicant");
        second.open(draft + "/method");
        writesTheMethod(first, draft, "記述統計");
        second.page().fill("[name=method]", "回帰分析");
        ProvisionSteps.click(second.page(), "main form .button--primary");
        assertThat(second.page().textContent(".error-summary")).contains("別の画面で保存", "記述統計");
        assertThat(second.page().inputValue("[name=method]")).isEqualTo("回帰分析");
        ProvisionSteps.click(second.page(), "main form .button--primary");
        first.open(draft + "/items");
        page.evaluate("document.querySelectorAll('[name=items]').forEach(box => { box.checked = true; })");
        ProvisionSteps.click(page, "main form .button--primary");
        assertThat(page.url()).endsWith("/draft");

        String address = page.url() + "-file";
        var taken = (Workbook.Read)
                Workbook.of(page.request().get(address + ".xlsx").body());
        byte[] written = rewritten(taken.sheets(), Map.of("回帰分析", "生存時間分析"));
        first.open(draft + "-file");
        page.setInputFiles("#file", new FilePayload("draft.xlsx", "application/octet-stream", written));
        ProvisionSteps.click(page, "text=違いを見る");
        assertThat(page.locator("main tbody").textContent()).contains("回帰分析", "生存時間分析");
        first.hasNoFaults("draft-file");
        ProvisionSteps.click(page, "main form .button--primary");
        first.open(draft + "/method");
        assertThat(page.inputValue("[name=method]")).isEqualTo("生存時間分析");
        first.open(draft + "-file");
        page.setInputFiles(
                "#file",
                new FilePayload("draft.xlsx", "application/octet-stream", "申出書".getBytes(StandardCharsets.UTF_8)));
        ProvisionSteps.click(page, "text=違いを見る");
        assertThat(page.textContent(".error-summary")).contains("(J01)");
        samplesHaveNoFaults(first);
    }

    /// Pages that stand at the end of long roads are looked at with their samples.
    private static void samplesHaveNoFaults(Visitor visitor) {
        for (String template : List.of("provision/list", "provision/precheck", "provision/consultation-new")) {
            var sample = Stream.of(new ApplyingSamples(), new ProvisionSamples())
                    .flatMap(samples -> samples.samples().stream())
                    .filter(one -> one.template().equals(template))
                    .findFirst()
                    .orElseThrow();
            visitor.page().setContent(RenderedPage.of(sample, Locale.JAPANESE));
            visitor.hasNoFaults(template.replace('/', '-'));
        }
    }

    private static void writesTheMethod(Visitor applicant, String draft, String method) {
        applicant.open(draft + "/method");
        applicant.page().fill("[name=method]", method);
        ProvisionSteps.click(applicant.page(), "main form .button--primary");
    }

    /// The workbook as a spreadsheet program would write it again, some words replaced.
    private static byte[] rewritten(List<CellSheet> sheets, Map<String, String> words) throws IOException {
        var again = sheets.stream()
                .map(sheet -> new Sheet(
                        sheet.name(),
                        sheet.rows().getFirst().stream().map(SheetColumn::text).toList(),
                        sheet.rows().subList(1, sheet.rows().size()).stream()
                                .map(row -> row.stream()
                                        .map(text -> words.getOrDefault(text, text))
                                        .toList())
                                .toList()))
                .toArray(Sheet[]::new);
        return SheetWriter.bytes(again);
    }

    @Test
    @DisplayName("ほかの申出者の申出は、ないものとして扱われる")
    void anotherApplicantsApplicationIsNotFound(Visitor owner, Visitor stranger) {
        accounts.applicant("road-owner", "架空大学");
        accounts.applicant("road-stranger", "別の大学");
        var page = owner.signIn(Face.APPLICANT, "road-owner");
        ProvisionSteps.click(page, "form[action='/applicant/applications'] button");
        String path = page.url().replaceFirst("^https?://[^/]+", "");
        stranger.signIn(Face.APPLICANT, "road-stranger");
        assertThat(stranger.open(path).status()).isEqualTo(404);
        assertThat(stranger.open(path.replace("/draft", "")).status()).isEqualTo(404);
        assertThat(stranger.open(path.replace("/draft", "/package")).status()).isIn(403, 404);
        stranger.open("/applicant");
        assertThat(stranger.page().textContent("main")).contains("申出はまだありません");
    }
}
