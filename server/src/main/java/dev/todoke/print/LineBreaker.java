package dev.todoke.print;

import java.util.ArrayList;
import java.util.List;

/// Where lines of Japanese text may end (禁則処理). Characters that must not begin a line are kept behind the one before
/// them, opening brackets before the one behind them, words and numbers in Latin script stay whole; 、 and 。 may hang
/// over the edge. Source: W3C, Requirements for Japanese Text Layout (JLReq), 3.1.7 and 3.1.8.
final class LineBreaker {

    private static final String NOT_FIRST =
            "、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー―）］｝〕〉》」』】〙〗〟’”»ぁぃぅぇぉっゃゅょゎゕゖ" + "ァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ％‰℃°′″〜～‐–,.:;?!)]}%";
    private static final String NOT_LAST = "（［｛〔〈《「『【〘〖〝‘“«￥＄￡＃№([{¥$#";
    private static final String HANGING = "、。，．";
    private static final String IN_NUMBERS = ".,:/-_@+'";

    private LineBreaker() {}

    /// @param width of a line in parts of the font size
    /// @param firstWidth of the first line
    static List<List<Glyph>> lines(List<Glyph> text, double firstWidth, double width) {
        var lines = new ArrayList<List<Glyph>>();
        int from = 0;
        while (from < text.size()) {
            int end = end(text, from, lines.isEmpty() ? firstWidth : width);
            lines.add(text.subList(from, end));
            from = end;
            while (from < text.size() && text.get(from).codePoint() == ' ') {
                from++;
            }
        }
        return lines.isEmpty() ? List.of(List.of()) : List.copyOf(lines);
    }

    private static int end(List<Glyph> text, int from, double width) {
        double used = 0;
        int end = from;
        while (end < text.size() && used + text.get(end).width() <= width + 1e-6) {
            used += text.get(end).width();
            end++;
        }
        if (end == text.size()) {
            return end;
        }
        if (end > from && isIn(HANGING, text.get(end))) {
            end++;
        }
        int cut = end;
        while (cut > from && cut < text.size() && !mayBreak(text, cut)) {
            cut--;
        }
        return cut > from ? cut : Math.max(end, from + 1);
    }

    private static boolean mayBreak(List<Glyph> text, int at) {
        var before = text.get(at - 1);
        var after = text.get(at);
        return !isIn(NOT_FIRST, after) && !isIn(NOT_LAST, before) && !(isInWord(before) && isInWord(after));
    }

    private static boolean isInWord(Glyph glyph) {
        int c = glyph.codePoint();
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isIn(IN_NUMBERS, glyph);
    }

    private static boolean isIn(String set, Glyph glyph) {
        return set.indexOf(glyph.codePoint()) >= 0;
    }
}
