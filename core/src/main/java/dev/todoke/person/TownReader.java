package dev.todoke.person;

import java.util.regex.Pattern;

/// Splits what follows the municipality into town and numbers (町字と番地). Works on text of plain width without spaces.
final class TownReader {

    /// Town as written, numbers joined by hyphens, a building behind a space.
    record Parts(String town, String rest) {}

    private static final Pattern KANJI_CHOME = Pattern.compile("([一二三四五六七八九十]{1,3})丁目");
    private static final Pattern UNIT = Pattern.compile("(?<=[0-9])(?:丁目|番地の|番地|番|号室|号|の|ノ|[-‐‑–—−ー―])");
    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final String KANJI_DIGITS = "一二三四五六七八九";

    Parts read(String text) {
        String digits = text.indexOf("丁目") < 0
                ? text
                : KANJI_CHOME.matcher(text).replaceAll(found -> number(found.group(1)) + "丁目");
        int first = firstDigit(digits);
        String town = digits.substring(0, first);
        String numbers = HYPHENS.matcher(UNIT.matcher(digits.substring(first)).replaceAll("-"))
                .replaceAll("-");
        int end = 0;
        while (end < numbers.length() && isNumberPart(numbers.charAt(end))) {
            end++;
        }
        String block = withoutLastHyphen(numbers.substring(0, end));
        String building = numbers.substring(end).strip();
        return new Parts(town, building.isEmpty() ? block : block + " " + withoutLastHyphen(building));
    }

    private static int firstDigit(String text) {
        int at = 0;
        while (at < text.length() && !(text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
            at++;
        }
        return at;
    }

    private static boolean isNumberPart(char c) {
        return c >= '0' && c <= '9' || c == '-';
    }

    private static String withoutLastHyphen(String text) {
        return text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
    }

    /// 十二 → 12, 二十 → 20, 五 → 5.
    private static int number(String kanji) {
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < kanji.length(); i++) {
                value = value * 10 + KANJI_DIGITS.indexOf(kanji.charAt(i)) + 1;
            }
            return value;
        }
        int tens = ten == 0 ? 1 : KANJI_DIGITS.indexOf(kanji.charAt(ten - 1)) + 1;
        int ones = ten + 1 < kanji.length() ? KANJI_DIGITS.indexOf(kanji.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }
}
