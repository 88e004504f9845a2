package dev.todoke.linkage.compare;

import dev.todoke.linkage.latin.EditDistance;
import dev.todoke.linkage.latin.LatinName;

/// Compares texts of folded words (欧文の語の比較).
final class LatinWords {

    private static final int LONG = 8;

    private LatinWords() {}

    static String firstOwn(String text) {
        for (String word : text.split(" ")) {
            if (!LatinName.isParticle(word)) {
                return word;
            }
        }
        return text;
    }

    static String longest(String text) {
        String longest = "";
        for (String word : text.split(" ")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    static String area(String code) {
        boolean digits = code.chars().allMatch(c -> c >= '0' && c <= '9');
        int kept = code.length() - (digits ? 2 : 3);
        return kept < 2 ? "" : code.substring(0, kept);
    }

    /// One slip apart, blanks aside; two slips in long texts. Short words must be equal.
    static boolean areClose(String a, String b) {
        String left = a.indexOf(' ') < 0 ? a : a.replace(" ", "");
        String right = b.indexOf(' ') < 0 ? b : b.replace(" ", "");
        int shorter = Math.min(left.length(), right.length());
        if (left.equals(right)) {
            return true;
        }
        if (shorter < 3) {
            return false;
        }
        return shorter >= LONG
                ? EditDistance.upTo(2, left, right) <= 2
                : EditDistance.isOneSlip(left, right) && (shorter > 3 || left.charAt(0) == right.charAt(0));
    }

    /// Words of one letter or more that stand in both texts, particles aside.
    static int shared(String a, String b) {
        int shared = 0;
        int start = 0;
        while (start <= a.length()) {
            int end = a.indexOf(' ', start);
            end = end < 0 ? a.length() : end;
            String word = a.substring(start, end);
            if (word.length() > 1 && !LatinName.isParticle(word) && contains(b, word)) {
                shared++;
            }
            start = end + 1;
        }
        return shared;
    }

    private static boolean contains(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if ((at == 0 || text.charAt(at - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ')) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }

    static int count(String text) {
        return text.isEmpty() ? 0 : 1 + (int) text.chars().filter(c -> c == ' ').count();
    }

    /// Whether one is the initial of the other.
    static boolean isInitial(String a, String b) {
        return (firstWordLength(a) == 1 || firstWordLength(b) == 1) && a.charAt(0) == b.charAt(0);
    }

    private static int firstWordLength(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    /// Whether one is the beginning of the other, as `alex` of `alexander`.
    static boolean isBeginning(String a, String b) {
        return Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
    }
}
