package dev.todoke.intake.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The Mincho of the form (届出票の書体), whole, since nobody knows yet which characters will be written.
///
/// Readers find the shape of a typed character by the table from shapes to characters (ToUnicode) read backwards. The
/// one that the PDF library writes names 月 by the radical U+2F49, which shares its shape, and a reader then finds no
/// shape for 月. So the table is ours. Source: ISO 32000-1, 9.10.3.
final class FormFont {

    private static final String FONT = "/fonts/noto-serif-jp-0.4.3/400Regular/NotoSerifJP_400Regular.ttf";
    private static final int LAST = 0x2ffff;
    private static final int A_BLOCK = 100;

    private FormFont() {}

    static PDType0Font in(PDDocument document) throws IOException {
        try (var file = FormFont.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IOException("the font is not in the program: " + FONT);
            }
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
            var font = PDType0Font.load(document, parsed, false);
            font.getCOSObject().setItem(COSName.TO_UNICODE, characters(document, parsed));
            return font;
        }
    }

    private static PDStream characters(PDDocument document, TrueTypeFont parsed) throws IOException {
        var lookup = parsed.getUnicodeCmapLookup();
        var ofShape = new TreeMap<Integer, Integer>();
        for (int character = ' '; character <= LAST; character++) {
            int shape = lookup.getGlyphId(character);
            if (shape != 0) {
                ofShape.merge(shape, character, FormFont::commoner);
            }
        }
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(table(ofShape).getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /// The lower one, unless it is a radical, a compatibility form or an unbreakable space.
    private static int commoner(int first, int second) {
        return isRare(first) ? second : first;
    }

    private static boolean isRare(int character) {
        return character == 0xa0
                || character >= 0x2000 && character <= 0x200f
                || character >= 0x2e80 && character <= 0x2fdf
                || character >= 0xf900 && character <= 0xfaff
                || character >= 0x2f800;
    }

    private static String table(SortedMap<Integer, Integer> ofShape) {
        var text = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <ffff>
                endcodespacerange
                """);
        var all = ofShape.entrySet().stream().toList();
        for (int from = 0; from < all.size(); from += A_BLOCK) {
            var block = all.subList(from, Math.min(all.size(), from + A_BLOCK));
            text.append(block.size()).append(" beginbfchar\n");
            for (var entry : block) {
                text.append(String.format(Locale.ROOT, "<%04x> <%s>%n", entry.getKey(), utf16(entry.getValue())));
            }
            text.append("endbfchar\n");
        }
        return text.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String utf16(int character) {
        var digits = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            digits.append(String.format(Locale.ROOT, "%04x", (int) unit));
        }
        return digits.toString();
    }
}
