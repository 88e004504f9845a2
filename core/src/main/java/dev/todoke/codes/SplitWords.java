package dev.todoke.codes;

import java.util.ArrayList;
import java.util.List;

/// Cuts a run of kanji into known words (続け書きの語の分割), so that 肺腺癌 finds lung and adenocarcinoma.
final class SplitWords {

    private static final int LONGEST = 8;

    private SplitWords() {}

    static List<String> of(String token) {
        var words = new ArrayList<String>();
        int at = 0;
        while (at < token.length()) {
            int end = Math.min(token.length(), at + LONGEST);
            while (end > at + 1 && !Readings.shipped().isWord(token.substring(at, end))) {
                end--;
            }
            if (Readings.shipped().isWord(token.substring(at, end))) {
                words.add(token.substring(at, end));
            }
            at = end;
        }
        return words;
    }
}
