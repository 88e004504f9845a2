package dev.todoke.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns text into shapes and remembers what has none (文字から字形へ).
final class Shaper {

    private static final int VOICED = 0x3099;
    private static final int SEMI_VOICED = 0x309A;

    private final Mincho mincho;
    private final OnMissing onMissing;
    private final Set<UnprintableCharacter> missing = new LinkedHashSet<>();

    Shaper(Mincho mincho, OnMissing onMissing) {
        this.mincho = mincho;
        this.onMissing = onMissing;
    }

    /// Characters without a shape so far, in the order of the text.
    List<UnprintableCharacter> missing() {
        return List.copyOf(missing);
    }

    /// One line of text; it holds no line ends.
    List<Glyph> shape(String text) {
        int[] points = text.codePoints().toArray();
        var glyphs = new ArrayList<Glyph>(points.length);
        for (int i = 0; i < points.length; i++) {
            int point = points[i] == '\t' ? 0x3000 : points[i];
            int next = i + 1 < points.length ? points[i + 1] : 0;
            if (isSelector(next)) {
                add(glyphs, mincho.glyph(point, next), point, next);
                i++;
            } else if (next == VOICED || next == SEMI_VOICED) {
                int whole = composed(point, next);
                add(glyphs, whole == 0 ? Optional.empty() : mincho.glyph(whole), whole == 0 ? next : whole, 0);
                i++;
            } else {
                add(glyphs, mincho.glyph(point), point, 0);
            }
        }
        return List.copyOf(glyphs);
    }

    private void add(List<Glyph> glyphs, Optional<Glyph> shape, int point, int selector) {
        if (shape.isPresent()) {
            glyphs.add(shape.get());
            return;
        }
        var character = new UnprintableCharacter(point, selector);
        if (onMissing == OnMissing.STOP) {
            missing.add(character);
            return;
        }
        var replacement = selector == 0
                ? "〔%s〕".formatted(character.code())
                : String.format(Locale.ROOT, "〔U+%04X U+%04X〕", point, selector);
        replacement.codePoints().forEach(c -> mincho.glyph(c).ifPresent(glyphs::add));
    }

    /// か and the sound mark behind it are one character, が; 0 when there is no such character.
    private static int composed(int point, int mark) {
        var whole = Normalizer.normalize(Character.toString(point) + Character.toString(mark), Normalizer.Form.NFC);
        return whole.codePointCount(0, whole.length()) == 1 ? whole.codePointAt(0) : 0;
    }

    private static boolean isSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }
}
