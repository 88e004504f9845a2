package dev.todoke.linkage.compare;

/// Reads the numbers of a Japanese address as it is usually written (丁目・番・号), without building a text in between.
///
/// What is not usual it leaves to the [dev.todoke.person.AddressReader], whose answer it gives otherwise.
final class BlockNumbers {

    static final int UNUSUAL = -1;

    private static final String KANJI_DIGITS = "一二三四五六七八九";
    private static final String HYPHENS = "-‐‑–—−ー―－";

    private final StringBuilder block = new StringBuilder();

    /// The numbers with hyphens between them, after [#read].
    CharSequence block() {
        return block;
    }

    /// Where the numbers begin, the length of the text when there are none, or [#UNUSUAL].
    int read(String text) {
        block.setLength(0);
        int start = firstNumber(text);
        if (start < 0 || start == text.length()) {
            return start;
        }
        int at = start;
        if (digit(text.charAt(at)) < 0) {
            int end = text.indexOf("丁目", at);
            block.append(number(text, at, end)).append('-');
            at = end + 2;
        }
        return readNumbers(text, at) ? start : UNUSUAL;
    }

    /// The first digit, or kanji number before 丁目.
    private static int firstNumber(String text) {
        int chome = text.indexOf("丁目");
        int kanji = chome;
        while (kanji > 0 && chome - kanji < 3 && isKanjiNumber(text.charAt(kanji - 1))) {
            kanji--;
        }
        boolean ofKanji = chome > 0 && kanji < chome;
        boolean loose = chome >= 0 && !ofKanji && (chome == 0 || digit(text.charAt(chome - 1)) < 0);
        boolean afterGap = kanji > 0 && (text.charAt(kanji - 1) == ' ' || text.charAt(kanji - 1) == '\u3000');
        if (loose || afterGap || text.indexOf('丁') != chome) {
            return UNUSUAL;
        }
        int limit = ofKanji ? kanji : text.length();
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (digit(c) >= 0) {
                // a kanji number may follow the digits; the reader of whole addresses knows what then
                return ofKanji ? UNUSUAL : i;
            }
            if (!isPlain(c)) {
                return UNUSUAL;
            }
        }
        return limit;
    }

    private boolean readNumbers(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            int digit = digit(c);
            boolean afterDigit = !block.isEmpty() && block.charAt(block.length() - 1) != '-';
            if (digit >= 0) {
                block.append((char) ('0' + digit));
                at++;
            } else if (c == ' ' || c == '\u3000') {
                at++;
                if (afterDigit && at < text.length() && digit(text.charAt(at)) >= 0) {
                    break;
                }
                if (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
                    return false;
                }
            } else {
                int unit = unit(text, at);
                if (unit == 0) {
                    if (!isPlain(c) || isKanjiNumber(c)) {
                        return false;
                    }
                    break;
                }
                if (!afterDigit && HYPHENS.indexOf(c) < 0) {
                    break;
                }
                if (!afterDigit && c != '-') {
                    return false;
                }
                if (afterDigit) {
                    block.append('-');
                }
                at += unit;
            }
        }
        if (!block.isEmpty() && block.charAt(block.length() - 1) == '-') {
            block.setLength(block.length() - 1);
        }
        return true;
    }

    /// Characters of the unit that begins here, 0 when none does.
    private static int unit(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (c) {
            case '丁' -> next == '目' ? 2 : 0;
            case '番' -> next == '地' ? at + 2 < text.length() && text.charAt(at + 2) == 'の' ? 3 : 2 : 1;
            case '号' -> next == '室' ? 2 : 1;
            case 'の', 'ノ' -> 1;
            default -> HYPHENS.indexOf(c) >= 0 ? 1 : 0;
        };
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static boolean isKanjiNumber(char c) {
        return c == '十' || KANJI_DIGITS.indexOf(c) >= 0;
    }

    /// Characters that are no number whatever their width becomes.
    private static boolean isPlain(char c) {
        return c >= '一' && c <= '鿿'
                || c >= 'ぁ' && c <= 'ゖ'
                || c >= 'ァ' && c <= 'ー'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= 'Ａ' && c <= 'Ｚ'
                || c >= 'ａ' && c <= 'ｚ'
                || c == '々'
                || c == ' '
                || c == '\u3000';
    }

    /// 十二 → 12, 二十 → 20, 五 → 5.
    private static int number(String text, int from, int to) {
        int ten = text.indexOf('十', from);
        if (ten < 0 || ten >= to) {
            int value = 0;
            for (int i = from; i < to; i++) {
                value = value * 10 + KANJI_DIGITS.indexOf(text.charAt(i)) + 1;
            }
            return value;
        }
        int tens = ten == from ? 1 : KANJI_DIGITS.indexOf(text.charAt(ten - 1)) + 1;
        int ones = ten + 1 < to ? KANJI_DIGITS.indexOf(text.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }
}
