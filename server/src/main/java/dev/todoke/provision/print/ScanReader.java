package dev.todoke.provision.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.todoke.provision.paper.PaperCode;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Reads the code of a printed form from its scan (スキャンした様式の読み取り): a PDF, PNG or JPEG, told by its first bytes.
public final class ScanReader {

    /// Dots per inch at which a scanned page is looked at: squares of half a millimetre have four dots.
    private static final int DPI = 200;

    /// A form has fewer pages, and every page carries the code.
    private static final int MOST_PAGES = 12;

    /// A4 at 600 dots per inch; a larger picture is none of a form.
    private static final long MOST_DOTS = 40_000_000;

    private static final int PDF = 0x25504446;

    private static final Map<DecodeHintType, Object> HINTS = new EnumMap<>(
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)));

    private ScanReader() {}

    /// What a file holds (読み取りの結果).
    public sealed interface Scan {

        /// @param ending of the file's name, as its first bytes say
        record Coded(PaperCode code, String ending) implements Scan {}

        /// A scan without a code of ours.
        record Uncoded() implements Scan {}

        /// Neither PDF nor PNG nor JPEG, locked, damaged or far too large.
        record Unreadable() implements Scan {}
    }

    public static Scan read(byte[] bytes) {
        if (bytes.length < 4) {
            return new Scan.Unreadable();
        }
        int begin = bytes[0] << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        try {
            return begin == PDF ? pdf(bytes) : picture(bytes, begin == 0x89504E47 ? "png" : "jpg");
        } catch (IOException _) {
            return new Scan.Unreadable();
        }
    }

    private static Scan pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
                var box = document.getPage(page).getMediaBox();
                if ((double) box.getWidth() * box.getHeight() * DPI * DPI / (72 * 72) > MOST_DOTS) {
                    return new Scan.Unreadable();
                }
                var code = code(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
                if (code.isPresent()) {
                    return new Scan.Coded(code.get(), "pdf");
                }
            }
            return new Scan.Uncoded();
        }
    }

    private static Scan picture(byte[] bytes, String ending) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Scan.Unreadable();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    return new Scan.Unreadable();
                }
                return code(reader.read(0))
                        .<Scan>map(code -> new Scan.Coded(code, ending))
                        .orElseGet(Scan.Uncoded::new);
            } finally {
                reader.dispose();
            }
        }
    }

    /// The whole page first, then its corners enlarged: a small code on a large page is easily overlooked. Pages may
    /// lie upside down.
    private static Optional<PaperCode> code(BufferedImage page) {
        var whole = decoded(page);
        if (whole.isPresent()) {
            return whole;
        }
        int width = page.getWidth() * 2 / 5;
        int height = page.getHeight() / 4;
        int right = page.getWidth() - width;
        int low = page.getHeight() - height;
        return Stream.of(new Point(right, low), new Point(0, 0), new Point(right, 0), new Point(0, low))
                .flatMap(corner -> decoded(enlarged(page.getSubimage(corner.x, corner.y, width, height))).stream())
                .findFirst();
    }

    private static BufferedImage enlarged(BufferedImage part) {
        var large = new BufferedImage(part.getWidth() * 2, part.getHeight() * 2, BufferedImage.TYPE_BYTE_GRAY);
        var drawing = large.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(part, 0, 0, large.getWidth(), large.getHeight(), null);
        drawing.dispose();
        return large;
    }

    private static Optional<PaperCode> decoded(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var dots = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        try {
            return PaperCode.read(new QRCodeReader().decode(bitmap, HINTS).getText());
        } catch (ReaderException _) {
            return Optional.empty(); // none, or a damaged one: a person files the paper
        }
    }
}
