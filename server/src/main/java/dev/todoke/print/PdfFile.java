package dev.todoke.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes set pages as a PDF with the used part of the font inside (PDFの書き出し). The same pages give the same bytes:
/// the file carries the letter's date and no clock of its own.
final class PdfFile {

    private static final COSName FONT = COSName.getPDFName("F1");
    private static final TimeZone JAPAN = TimeZone.getTimeZone("Asia/Tokyo");

    private final Mincho mincho;

    PdfFile(Mincho mincho) {
        this.mincho = mincho;
    }

    void write(List<List<Stroke>> pages, Paper paper, String title, LocalDate date, OutputStream out)
            throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(date.toEpochDay());
            var catalog = document.getDocumentCatalog();
            catalog.setLanguage("ja-JP");
            var view = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
            view.setDisplayDocTitle(true);
            catalog.setViewerPreferences(view);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Todoke");
            document.getDocumentInformation().setCreationDate(noon(date));
            var font = PDType0Font.load(document, mincho.font(), true);
            keepGlyphs(font, pages);
            var resources = new PDResources();
            resources.put(FONT, font);
            for (var strokes : pages) {
                var page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
                page.setResources(resources);
                var bytes = content(strokes, font).getBytes(StandardCharsets.US_ASCII);
                page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
                document.addPage(page);
            }
            font.subset();
            document.save(out);
        }
    }

    private static void keepGlyphs(PDType0Font font, List<List<Stroke>> pages) {
        Set<Integer> glyphs = new HashSet<>();
        for (var page : pages) {
            for (var stroke : page) {
                if (stroke instanceof Stroke.Text text) {
                    text.glyphs().forEach(glyph -> {
                        font.addToSubset(glyph.codePoint());
                        glyphs.add(glyph.glyph());
                    });
                }
            }
        }
        font.addGlyphsToSubset(glyphs);
    }

    private static String content(List<Stroke> strokes, PDType0Font font) {
        var lines = new StringBuilder(4096);
        for (var stroke : strokes) {
            switch (stroke) {
                case Stroke.Text text -> text(lines, text, font);
                case Stroke.Rule rule -> {
                    lines.append(operands("0.5 w ", new double[] {rule.x1(), rule.y1()}, "m "));
                    lines.append(operands("", new double[] {rule.x2(), rule.y2()}, "l S\n"));
                }
                case Stroke.Loop loop -> loop(lines, loop);
                case Stroke.Dark dark ->
                    lines.append(
                            operands("", new double[] {dark.x(), dark.y(), dark.width(), dark.height()}, "re f\n"));
                case Stroke.Ground ground ->
                    lines.append(operands(
                            "0.92 g ",
                            new double[] {ground.x(), ground.y(), ground.width(), ground.height()},
                            "re f 0 g\n"));
            }
        }
        return lines.toString();
    }

    private static void text(StringBuilder lines, Stroke.Text text, PDType0Font font) {
        if (text.glyphs().isEmpty()) {
            return;
        }
        lines.append(text.bold() ? "BT 2 Tr 0.35 w " : "BT 0 Tr ");
        lines.append(operands("/F1 ", new double[] {text.size()}, "Tf "));
        lines.append(operands("", new double[] {text.x(), text.y()}, "Td <"));
        for (var glyph : text.glyphs()) {
            for (byte b : font.encodeGlyphId(glyph.glyph())) {
                lines.append(String.format(Locale.ROOT, "%02X", b));
            }
        }
        lines.append("> Tj ET\n");
    }

    /// Two straight lines and two half circles, each of two curves. The factor is the usual one for a quarter circle.
    private static void loop(StringBuilder lines, Stroke.Loop loop) {
        double r = loop.height() / 2;
        double k = r * 0.5523;
        double left = loop.x() + r;
        double right = loop.x() + loop.width() - r;
        double low = loop.y();
        double middle = low + r;
        double high = low + loop.height();
        lines.append(operands("0.9 w ", new double[] {left, low}, "m "));
        lines.append(operands("", new double[] {right, low}, "l "));
        lines.append(operands("", new double[] {right + k, low, right + r, middle - k, right + r, middle}, "c "));
        lines.append(operands("", new double[] {right + r, middle + k, right + k, high, right, high}, "c "));
        lines.append(operands("", new double[] {left, high}, "l "));
        lines.append(operands("", new double[] {left - k, high, left - r, middle + k, left - r, middle}, "c "));
        lines.append(operands("", new double[] {left - r, middle - k, left - k, low, left, low}, "c S\n"));
    }

    /// Lengths to a hundredth of a point.
    private static String operands(String before, double[] lengths, String after) {
        var text = new StringBuilder(before);
        for (double length : lengths) {
            text.append(String.format(Locale.ROOT, "%.2f ", length));
        }
        return text.append(after).toString();
    }

    private static Calendar noon(LocalDate date) {
        var calendar = new GregorianCalendar(JAPAN, Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth(), 12, 0);
        return calendar;
    }
}
