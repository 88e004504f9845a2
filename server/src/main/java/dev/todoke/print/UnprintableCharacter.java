package dev.todoke.print;

import java.util.Locale;

/// A character the font has no shape for (印刷できない文字).
///
/// @param base its code point
/// @param selector the variation selector behind it (異体字セレクタ), 0 when there is none
public record UnprintableCharacter(int base, int selector) {

    /// `U+3013D`, `U+8FBB U+E0102`.
    public String code() {
        var first = hex(base);
        return selector == 0 ? first : first + " " + hex(selector);
    }

    /// The character itself, for showing beside its code.
    public String text() {
        return Character.toString(base) + (selector == 0 ? "" : Character.toString(selector));
    }

    private static String hex(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
