package dev.todoke.linkage.latin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words without case, accents and punctuation (欧文の正規化). Idempotent.
///
/// An apostrophe joins (`O'Brien` is one word), every other mark separates (`Anne-Marie` is two).
public final class LatinText {

    /// Letters that Unicode does not take apart into a letter and an accent.
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('ŋ', "n"));

    private LatinText() {}

    /// The words with one blank between them.
    public static String fold(String text) {
        return isFolded(text) ? text : String.join(" ", words(text));
    }

    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    public static List<String> words(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (LETTERS.containsKey(c)) {
                word.append(LETTERS.get(c));
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (!joins(c)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /// Marks inside a word: apostrophes of any make, and the accents that were taken off.
    private static boolean joins(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> true;
            default -> c == '\'' || c == '`' || c == '´' || c == '\u2018' || c == '\u2019' || c == '\u02BC';
        };
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
