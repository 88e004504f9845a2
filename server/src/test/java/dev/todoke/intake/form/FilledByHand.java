package dev.todoke.intake.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/// A PDF reader as a person uses it: opens the form with its password, writes values, saves. It knows nothing of the
/// program's own classes, only the names of fields that stand in the file.
public final class FilledByHand {

    public static final String PASSWORD = "sakura-2026";

    private static final String FIRST_CASE = """
            case001-100 = 0045129
            case001-120 = カガク　タロウ
            case001-130 = 科学 太郎
            case001-140 = 1
            case001-150 = 昭和26年3月12日
            case001-200 = 40
            case001-210 = 福岡市早良区百道浜９－９
            case001-300 = 7 側性なし
            case001-310 = C162
            case001-320 = 8140/32
            case001-400 = 1
            case001-410 = 2
            case001-330 = 1
            case001-380 = 2025-5-12
            case001-460 = 8
            case001-580 = 410
            case001-680 = 410
            case001-700 = 1
            case001-710 = 2
            case001-720 = 2
            case001-730 = 1
            case001-740 = 2
            case001-750 = 2
            case001-760 = 2
            case001-770 = 2
            """;

    private final PDDocument document;

    public FilledByHand(byte[] form) throws IOException {
        this.document = Loader.loadPDF(form, PASSWORD);
    }

    public FilledByHand firstCase() {
        FIRST_CASE.lines().map(l -> l.split(" = ", 2)).forEach(pair -> write(pair[0], pair[1]));
        return this;
    }

    public FilledByHand write(String field, String value) {
        var dictionary = field(field);
        dictionary.setItem(COSName.V, new COSString(value));
        return this;
    }

    public FilledByHand finalised(String day) {
        return write("cover-final", "final").write("cover-final-on", day);
    }

    private COSDictionary field(String name) {
        return document.getDocumentCatalog().getAcroForm(null).getField(name).getCOSObject();
    }

    FilledByHand withScript() {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
        return this;
    }

    FilledByHand attach(String name, byte[] content) throws IOException {
        var file = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(content), COSName.FLATE_DECODE);
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        return this;
    }

    /// What was changed is written behind the old content, with the password it came with, as readers do.
    public byte[] save() throws IOException {
        try (document) {
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    public byte[] saveWithoutPassword() throws IOException {
        try (document) {
            document.setAllSecurityToBeRemoved(true);
            return bytes();
        }
    }

    byte[] saveWithPassword(String other) throws IOException {
        try (document) {
            var policy = new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
                    other, other, new org.apache.pdfbox.pdmodel.encryption.AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return bytes();
        }
    }

    private byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
