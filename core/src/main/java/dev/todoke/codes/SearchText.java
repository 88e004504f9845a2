package dev.todoke.codes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes typed text and names comparable for searching (検索のための正規化): width, case, kana, a few kanji, spelling.
final class SearchText {

    private static final String VARIANT = "頸囊頰膣";
    private static final String USUAL = "頚嚢頬腟";
    private static final String CODE_LIKE = "[a-z]?[0-9].*|[ivx]+[(].*";
    private static final int FIRST_KATAKANA = 'ァ';
    private static final int LAST_KATAKANA = 'ヶ';
    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

    private SearchText() {}

    /// Half width and lower case for letters and digits, hiragana for kana.
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            out.append(folded(plain.charAt(i)));
        }
        return out.toString();
    }

    private static char folded(char c) {
        if (c >= FIRST_KATAKANA && c <= LAST_KATAKANA) {
            return (char) (c + KATAKANA_TO_HIRAGANA);
        }
        int variant = VARIANT.indexOf(c);
        return variant < 0 ? c : USUAL.charAt(variant);
    }

    /// The letters and digits of a folded Japanese name, without the addition NOS.
    static String compact(String folded) {
        String name = folded.replace(",nos", "");
        var out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }

    /// What was typed, cut at spaces and marks; the marks inside codes such as `8140/3` and `I(a)` stay.
    static List<String> tokens(String folded) {
        var tokens = new ArrayList<String>();
        for (String part : folded.split("[\\s,、・:;\"'＜＞<>+]+")) {
            if (isLatin(part) && !part.matches(CODE_LIKE)) {
                tokens.addAll(words(part));
            } else {
                tokens.add(part);
            }
        }
        return tokens;
    }

    /// The words of an English name in their order, in one spelling.
    static List<String> words(String folded) {
        var words = new ArrayList<String>();
        for (String part : folded.split("[^a-z0-9]+")) {
            if (!part.isEmpty() && !part.equals("nos")) {
                words.add(oneSpelling(part));
            }
        }
        return words;
    }

    /// British and American spelling fall together: leukaemia, oesophagus, tumour.
    static String oneSpelling(String word) {
        return word.replace("ae", "e").replace("oe", "e").replace("our", "or");
    }

    static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    static boolean isKana(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'ぁ' || c > 'ゖ') && c != 'ー') {
                return false;
            }
        }
        return true;
    }
}
