package dev.todoke.intake.form;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// One sheet of A4 that labels and boxes are drawn on (届出票の紙面). Lengths in points, the origin below left.
final class FormPage implements AutoCloseable {

    static final float LEFT = 48;
    static final float RIGHT = 547;
    static final float TOP = 800;

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDPageContentStream ink;
    private final PDFont font;

    FormPage(PDDocument document, PDFont font) throws IOException {
        this.font = font;
        document.addPage(page);
        // "R": from row to row, for people who fill in with the keyboard
        page.getCOSObject().setName("Tabs", "R");
        this.ink = new PDPageContentStream(document, page);
    }

    PDPage page() {
        return page;
    }

    void text(float x, float y, float size, String text) throws IOException {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, y);
        ink.showText(text);
        ink.endText();
    }

    void box(PDRectangle place) throws IOException {
        ink.setLineWidth(0.6f);
        ink.addRect(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
        ink.stroke();
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }
}
