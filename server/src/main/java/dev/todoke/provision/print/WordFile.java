package dev.todoke.provision.print;

import dev.todoke.print.CornerCode;
import dev.todoke.provision.paper.PaperForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// A form as a word file (Word文書) for offices that go on working in it: A4, Mincho, page numbers, the same code. The
/// same form gives the same bytes: the file carries the form's day and no clock of its own.
final class WordFile {

    /// The Mincho that offices have; where it is missing their program takes its own.
    static final String MINCHO = "ＭＳ 明朝";

    /// Lengths of word files are twentieths of a point.
    private static final long SHORT_SIDE = 11_906;

    private static final long LONG_SIDE = 16_838;
    private static final long MARGIN = 1_247;
    private static final long FOOT_LEFT = 5_800;
    private static final long FOOT_MIDDLE = 1_600;
    private static final int CODE_SIDE = 46;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final PaperForm form;

    WordFile(PaperForm form) {
        this.form = form;
    }

    void write(OutputStream out) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            fonts(document);
            var blocks = new WordBlocks(document, form.lying() ? LONG_SIDE - 2 * MARGIN : SHORT_SIDE - 2 * MARGIN);
            form.parts().forEach(part -> blocks.add(part.block()));
            foot(document);
            page(document);
            properties(document);
            document.write(written);
        }
        withoutClock(written.toByteArray(), out);
    }

    private static void fonts(XWPFDocument document) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(MINCHO);
        fonts.setHAnsi(MINCHO);
        fonts.setEastAsia(MINCHO);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("ja-JP");
    }

    private void page(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(form.lying() ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(form.lying() ? SHORT_SIDE : LONG_SIDE));
        if (form.lying()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN + 200));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(400));
        margin.setFooter(BigInteger.valueOf(280));
        margin.setGutter(BigInteger.ZERO);
    }

    private void foot(XWPFDocument document) throws IOException {
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        var table = footer.createTable(1, 3);
        WordBlocks.plain(table, new long[] {
            FOOT_LEFT, FOOT_MIDDLE, (form.lying() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN - FOOT_LEFT - FOOT_MIDDLE
        });
        var left = table.getRow(0).getCell(0).getParagraphs().getFirst();
        small(left, form.edition());
        small(table.getRow(0).getCell(0).addParagraph(), FormPrinter.subject(form));
        pageNumber(table.getRow(0).getCell(1).getParagraphs().getFirst());
        var right = table.getRow(0).getCell(2).getParagraphs().getFirst();
        right.setAlignment(ParagraphAlignment.RIGHT);
        try {
            right.createRun()
                    .addPicture(
                            new ByteArrayInputStream(CodePicture.png(CornerCode.of(form.code()))),
                            PictureType.PNG,
                            "code.png",
                            Units.toEMU(CODE_SIDE),
                            Units.toEMU(CODE_SIDE));
        } catch (InvalidFormatException e) {
            throw new IOException("the code cannot be put into the word file", e);
        }
    }

    private static void small(XWPFParagraph paragraph, String text) {
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontSize(7);
        run.setText(text);
    }

    private static void pageNumber(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        field(paragraph, "PAGE");
        var run = paragraph.createRun();
        run.setFontSize(9);
        run.setText(" / ");
        field(paragraph, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private void properties(XWPFDocument document) throws IOException {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(form.title());
        core.setCreator("Todoke");
        var noon = form.date() + "T12:00:00Z";
        try {
            core.setCreated(noon);
            core.setModified(noon);
        } catch (InvalidFormatException e) {
            throw new IOException("a day the word file cannot carry: " + noon, e);
        }
    }

    /// The same parts in the order of their names, without the time at which they were written.
    private static void withoutClock(byte[] written, OutputStream out) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        var zip = new ZipOutputStream(out);
        for (var part : entries.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
