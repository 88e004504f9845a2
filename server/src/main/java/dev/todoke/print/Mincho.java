package dev.todoke.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The Mincho of letters (明朝体), Noto Serif JP: read once, kept, embedded in parts.
final class Mincho {

    private static final String FONT = "/fonts/noto-serif-jp-0.4.3/400Regular/NotoSerifJP_400Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final VariationSequences variants;
    private final double unitsPerEm;

    private Mincho(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.variants =
                new VariationSequences(font.getTableBytes(font.getTableMap().get("cmap")));
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Mincho load() {
        try (var file = Mincho.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new UncheckedIOException(new IOException("the font is not in the program: " + FONT));
            }
            return new Mincho(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the font cannot be read", e);
        }
    }

    /// The shape of a character; empty when the font has none.
    Optional<Glyph> glyph(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        return glyph == 0 ? Optional.empty() : Optional.of(measured(codePoint, glyph));
    }

    /// The shape of a character with a variation selector; empty when the font does not know the pair.
    Optional<Glyph> glyph(int codePoint, int selector) {
        return variants.glyph(codePoint, selector, characters.getGlyphId(codePoint))
                .filter(glyph -> glyph != 0)
                .map(glyph -> measured(codePoint, glyph));
    }

    TrueTypeFont font() {
        return font;
    }

    private Glyph measured(int codePoint, int glyph) {
        try {
            return new Glyph(codePoint, glyph, font.getAdvanceWidth(glyph) / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException("the font's widths cannot be read", e);
        }
    }
}
