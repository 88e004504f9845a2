package dev.todoke.person;

import java.text.Normalizer;
import java.util.Locale;

/// Makes names comparable (正規化): width, spaces, kana size, old kana, long vowel mark, kanji variants, in this order.
///
/// The result is for comparing and searching only and is never shown or delivered. Folding twice changes nothing.
public final class Normaliser {

    /// Version of these rules, stored beside everything that was normalised with them.
    public static final String EDITION = "1";

    private static final Normaliser SHIPPED = new Normaliser(VariantCharacters.shipped());

    private static final String SMALL = "ァィゥェォッャュョヮヵヶヅヂヲヰヱ";
    private static final String PLAIN = "アイウエオツヤユヨワカケズジオイエ";

    private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ";
    private static final String UNVOICED = "カキクケコサシスセソタチツテトハヒフヘホハヒフヘホ";

    private final VariantCharacters variants;

    public Normaliser(VariantCharacters variants) {
        this.variants = variants;
    }

    public static Normaliser shipped() {
        return SHIPPED;
    }

    /// The key under which all official spellings of a name, kanji or kana, fall together.
    public String fold(String name) {
        String once = foldOnce(name);
        String again = foldOnce(once);
        while (!again.equals(once)) {
            once = again;
            again = foldOnce(once);
        }
        return once;
    }

    /// A folded kana name without ゛ and ゜, for readings such as ヤマザキ and ヤマサキ.
    public String unvoiced(String folded) {
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int at = VOICED.indexOf(c);
            out.append(at < 0 ? c : UNVOICED.charAt(at));
        }
        return out.toString();
    }

    /// Plain width (NFKC) without any kind of space; everything else stays as written.
    public String width(String text) {
        String plain = nfkc(text);
        var out = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !isSpace(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /// One character folded to the form that stands for its official variants.
    int foldCharacter(int codePoint) {
        return variants.fold(codePoint);
    }

    private String foldOnce(String name) {
        String selected = withoutSelectors(name);
        String plain = nfkc(selected).toUpperCase(Locale.ROOT);
        var out = new StringBuilder(plain.length());
        int i = 0;
        while (i < plain.length()) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (!isSpace(c) && !isDropped(c)) {
                appendFolded(out, c, i < plain.length() ? plain.charAt(i) : ' ');
                if (c == 'ヴ' && i < plain.length() && largeVowelAfterVu(plain.charAt(i)) != 0) {
                    i++;
                }
            }
        }
        return out.toString();
    }

    private void appendFolded(StringBuilder out, int codePoint, char next) {
        int c = katakana(codePoint);
        if (c == 'ヴ') {
            char v = largeVowelAfterVu(next);
            out.append(v == 0 ? 'ブ' : v);
            return;
        }
        int small = SMALL.indexOf(c);
        out.appendCodePoint(small >= 0 ? PLAIN.charAt(small) : variants.fold(c));
    }

    private static char largeVowelAfterVu(char next) {
        return switch (next) {
            case 'ァ', 'ぁ' -> 'バ';
            case 'ィ', 'ぃ' -> 'ビ';
            case 'ェ', 'ぇ' -> 'ベ';
            case 'ォ', 'ぉ' -> 'ボ';
            default -> 0;
        };
    }

    private static int katakana(int c) {
        return c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c;
    }

    private String withoutSelectors(String text) {
        boolean none = true;
        for (int i = 0; i < text.length() && none; i++) {
            char c = text.charAt(i);
            none = c != 0xDB40 && (c < 0xFE00 || c > 0xFE0F);
        }
        if (none) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        var out = new StringBuilder(text.length());
        for (int i = 0; i < points.length; i++) {
            if (isSelector(points[i])) {
                continue;
            }
            boolean selected = i + 1 < points.length && isSelector(points[i + 1]);
            out.appendCodePoint(selected ? variants.select(points[i], points[i + 1]) : points[i]);
        }
        return out.toString();
    }

    private static String nfkc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isSelector(int c) {
        return c >= 0xE0100 && c <= 0xE01EF || c >= 0xFE00 && c <= 0xFE0F;
    }

    private static boolean isSpace(int c) {
        return c == 0x3000 || c == 0x200B || c == 0xFEFF || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDropped(int c) {
        return c == 'ー' || c == '・' || c == '-' || c == '\'' || c == '.' || c == '‐' || c == '−' || c == '―';
    }
}
