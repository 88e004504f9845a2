package dev.todoke.validation;

/// Full-width and half-width characters (全角・半角), as the import layout distinguishes them.
final class Widths {

    private static final char FULL_WIDTH_ZERO = '０';
    private static final char FULL_WIDTH_NINE = '９';

    private Widths() {}

    static boolean hasFullWidthDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFullWidthDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The text with its full-width digits made half-width: shown as the remedy, never stored by itself.
    static String halfWidthDigits(String text) {
        var changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            changed.append(isFullWidthDigit(c) ? (char) (c - FULL_WIDTH_ZERO + '0') : c);
        }
        return changed.toString();
    }

    private static boolean isFullWidthDigit(char c) {
        return c >= FULL_WIDTH_ZERO && c <= FULL_WIDTH_NINE;
    }

    /// ASCII and half-width kana; the space is judged apart.
    static boolean isHalfWidth(char c) {
        return c > ' ' && c < 0x7f || c >= 0xff61 && c <= 0xff9f;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000';
    }

    /// Full-width katakana, the long-vowel mark and the middle dot.
    static boolean isFullWidthKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == '・' || c == 'ヽ' || c == 'ヾ';
    }
}
