package dev.todoke.provision.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.print.LetterPrinter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("署名済みの様式のスキャンを読む")
class ScanReaderTest {

    private final FormPrinter printer = new FormPrinter(new LetterPrinter());

    @Test
    @DisplayName("印刷したPDFからも、少し傾いて撮られた写しからも、様式と申出が分かる")
    void theCodeIsRead() throws IOException {
        var form = PaperSamples.paper("2-3", 1);
        var pdf = ((FormAnswer.Printed) printer.print(form, FormFormat.PDF)).bytes();

        for (byte[] scan : new byte[][] {pdf, crooked(pdf, "png"), crooked(pdf, "jpg")}) {
            assertThat(ScanReader.read(scan)).isInstanceOfSatisfying(ScanReader.Scan.Coded.class, coded -> {
                assertThat(coded.code().form()).isEqualTo("2-3");
                assertThat(coded.code().part()).isEqualTo(1);
                assertThat(coded.code().subject()).isEqualTo("X2026-0005");
                assertThat(coded.code().sameAs(form)).isTrue();
            });
        }
    }

    @Test
    @DisplayName("国の様式の番号も戻る")
    void nationalFormsComeBack() throws IOException {
        var form = PaperSamples.papers(PaperSamples.ended()).paper("国6", 0).orElseThrow();
        var pdf = ((FormAnswer.Printed) printer.print(form, FormFormat.PDF)).bytes();

        assertThat(ScanReader.read(pdf))
                .isInstanceOfSatisfying(
                        ScanReader.Scan.Coded.class,
                        coded -> assertThat(coded.code().form()).isEqualTo("国6"));
    }

    @Test
    @DisplayName("二次元コードのない紙、壊れたファイル、別の種類のファイルはそう答える")
    void otherFilesAreNamed() throws IOException {
        var blank = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(blank);
        }

        assertThat(ScanReader.read(blank.toByteArray())).isEqualTo(new ScanReader.Scan.Uncoded());
        assertThat(ScanReader.read(Arrays.copyOf(blank.toByteArray(), 20))).isEqualTo(new ScanReader.Scan.Unreadable());
        assertThat(ScanReader.read("ただの文字".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ScanReader.Scan.Unreadable());
    }

    private static byte[] crooked(byte[] pdf, String kind) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB);
            var picture = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
            var drawing = picture.createGraphics();
            drawing.setColor(Color.LIGHT_GRAY);
            drawing.fillRect(0, 0, page.getWidth(), page.getHeight());
            drawing.rotate(Math.toRadians(1.5), page.getWidth() / 2.0, page.getHeight() / 2.0);
            drawing.drawImage(page, 0, 0, null);
            drawing.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, kind, out);
            return out.toByteArray();
        }
    }
}
