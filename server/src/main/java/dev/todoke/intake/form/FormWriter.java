package dev.todoke.intake.form;

import dev.todoke.intake.ItemField;
import dev.todoke.notification.Item;
import dev.todoke.print.EraDate;
import dev.todoke.web.Choice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.springframework.stereotype.Component;

/// Makes an electronic form (電子届出票の作成): a cover, then one page for every case. No script is in it, so that any
/// reader can fill it in.
@Component
public final class FormWriter {

    private static final int KEY_BITS = 256;
    private static final float ROW = 25;
    private static final float FIELD = 235;
    private static final float HIGH = 19;

    /// One at a time: a form in the making holds the whole font.
    private final ReentrantLock turn = new ReentrantLock();

    /// @param password chosen by the hospital; opens the form for filling in
    /// @param key opens what comes back
    public byte[] write(IssuedForm form, String password, String key) {
        turn.lock();
        try (var document = new PDDocument()) {
            return written(document, form, password, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    private byte[] written(PDDocument document, IssuedForm form, String password, String key) throws IOException {
        var font = FormFont.in(document);
        var builder = new FormBuilder(document, font);
        try (var cover = new FormPage(document, font)) {
            cover(builder, cover, form);
        }
        Map<Item, List<Choice>> choices = new EnumMap<>(Item.class);
        FormField.ITEMS.forEach(item -> choices.put(item, FormField.choices(item)));
        for (int number = 1; number <= form.cases(); number++) {
            try (var page = new FormPage(document, font)) {
                oneCase(builder, page, form, number, choices);
            }
        }
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("ja-JP");
        document.getDocumentInformation()
                .setTitle("全国がん登録 電子届出票 " + form.number().text());
        document.getDocumentInformation().setProducer("Todoke");
        identify(document, form.number());
        protect(document, password, key);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void identify(PDDocument document, FormNumber number) {
        var twice = new COSArray();
        twice.add(new COSString(number.identifier()));
        twice.add(new COSString(number.identifier()));
        document.getDocument().setDocumentID(twice);
    }

    private static void protect(PDDocument document, String password, String key) throws IOException {
        var may = new AccessPermission();
        may.setCanModify(false);
        may.setCanAssembleDocument(false);
        // filling in, adding the file attachment, printing and reading aloud stay allowed
        may.setCanFillInForm(true);
        may.setCanModifyAnnotations(true);
        var policy = new StandardProtectionPolicy(key, password, may);
        policy.setEncryptionKeyLength(KEY_BITS);
        policy.setPreferAES(true);
        document.protect(policy);
    }

    private static void cover(FormBuilder builder, FormPage page, IssuedForm form) throws IOException {
        page.text(FormPage.LEFT, FormPage.TOP - 20, 20, "全国がん登録 電子届出票(表紙)");
        page.text(FormPage.LEFT, 740, 12, "病院等  " + form.facility().value() + "  " + form.facilityName());
        page.text(FormPage.LEFT, 716, 12, "診断年  " + form.year() + "年    届出票  " + form.cases() + "件分");
        page.text(
                FormPage.LEFT,
                692,
                12,
                "作成日  " + EraDate.text(form.made()) + "    有効期限  " + EraDate.text(form.validUntil()));
        page.text(FormPage.LEFT, 668, 12, "届出票番号");
        builder.fixedText(
                page,
                place(130, 663, 120),
                FormField.NUMBER,
                "届出票番号",
                form.number().text());
        float y = 630;
        for (String line : List.of(
                "1. 次のページから、1件に1ページ記入してください。記入しないページは空のままでかまいません。",
                "2. 選択肢のある項目は一覧から選びます。日付は西暦でも和暦でもかまいません。わからない項目は「不明」を選びます。",
                "3. 途中で保存して、あとで続けられます。ふつうのPDF閲覧ソフトで記入できます。",
                "4. CSVファイルで届け出るときは、届出票に記入せず、このPDFにCSVを添付してください。",
                "5. 記入が終わったら、下の欄に記入して「届出内容を確定しました」を選び、保存してポータルから送ってください。",
                "6. 有効期限を過ぎた届出票も受け付けます。")) {
            page.text(FormPage.LEFT, y, 9, line);
            y -= 20;
        }
        row(page, 460, "記入した届出票の件数");
        builder.text(page, place(240, 455, 60), FormField.CASES_FILLED, "記入した届出票の件数", false);
        row(page, 425, "届出を担当する人の氏名");
        builder.text(page, place(240, 420, 220), FormField.BY, "届出を担当する人の氏名", false);
        row(page, 390, "確定(記入が終わったら選ぶ)");
        builder.choice(page, place(240, 385, 220), FormField.FINAL, "確定", FormField.FINALISED, false);
        row(page, 355, "確定した日(発行日付)");
        builder.text(page, place(240, 350, 160), FormField.FINAL_ON, "確定した日", false);
        page.text(410, 355, 8, "例 令和8年7月1日");
    }

    private static void oneCase(
            FormBuilder builder, FormPage page, IssuedForm form, int number, Map<Item, List<Choice>> choices)
            throws IOException {
        page.text(FormPage.LEFT, FormPage.TOP, 12, String.format(Locale.ROOT, "届出票 %d / %d", number, form.cases()));
        page.text(300, FormPage.TOP, 9, form.number().text() + "  " + form.facilityName());
        float y = FormPage.TOP - 34;
        for (var item : FormField.ITEMS) {
            String label = ItemField.label(item);
            page.text(FormPage.LEFT, y + 5, 9, label + (ItemField.isRequired(item) ? " *" : ""));
            page.text(FormPage.LEFT + 4, y - 3.5f, 6, FormField.hint(item));
            field(
                    builder,
                    page,
                    place(FIELD, y, FormPage.RIGHT - FIELD),
                    number,
                    item,
                    choices.getOrDefault(item, List.of()));
            y -= ROW;
        }
        page.text(FormPage.LEFT, y + 6, 8, "* は必ず記入する項目です。");
    }

    private static void field(
            FormBuilder builder, FormPage page, PDRectangle place, int number, Item item, List<Choice> choices)
            throws IOException {
        String name = FormField.name(number, item);
        String label = "届出票%d %s".formatted(number, ItemField.label(item));
        if (choices.isEmpty()) {
            builder.text(page, place, name, label, item == Item.REMARKS);
        } else {
            builder.choice(page, place, name, label, choices, FormField.isTyped(item));
        }
    }

    private static void row(FormPage page, float y, String label) throws IOException {
        page.text(FormPage.LEFT, y, 10, label);
    }

    private static PDRectangle place(float x, float y, float width) {
        return new PDRectangle(x, y, width, HIGH);
    }
}
