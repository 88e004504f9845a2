package dev.todoke.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads Japanese names of codes in hiragana (和名の読み), longest known word first.
///
/// Source: table `code-readings` with its papers. A character without a reading stands for itself.
final class Readings {

    private static final Readings SHIPPED =
            new Readings(Tables.shipped().only("code-readings").rows());

    private final Map<String, String> words = new HashMap<>();
    private final int longest;

    /// @param rows words with their readings, as in table `code-readings`
    Readings(List<TableRow> rows) {
        int length = 1;
        for (var row : rows) {
            words.put(row.value("word"), row.value("reading"));
            length = Math.max(length, row.value("word").length());
        }
        this.longest = length;
    }

    static Readings shipped() {
        return SHIPPED;
    }

    /// @param folded a text as [SearchText#fold] leaves it
    Reading of(String folded) {
        var kana = new StringBuilder(folded.length() * 2);
        long starts = 0;
        boolean insideRun = false;
        int at = 0;
        while (at < folded.length()) {
            int end = endOfWord(folded, at);
            String reading = words.get(folded.substring(at, end));
            if ((reading != null || !insideRun) && kana.length() < Long.SIZE) {
                starts |= 1L << kana.length();
            }
            if (reading == null) {
                appendSpoken(kana, folded.charAt(at));
            } else {
                kana.append(reading);
            }
            insideRun = reading == null && Character.isLetterOrDigit(folded.charAt(at));
            at = end;
        }
        return new Reading(kana.toString(), starts);
    }

    /// Marks such as brackets and commas are not spoken.
    private static void appendSpoken(StringBuilder kana, char c) {
        if (Character.isLetterOrDigit(c)) {
            kana.append(c);
        }
    }

    private int endOfWord(String text, int from) {
        for (int end = Math.min(text.length(), from + longest); end > from + 1; end--) {
            if (words.containsKey(text.substring(from, end))) {
                return end;
            }
        }
        return from + 1;
    }

    /// Whether every kanji of a text has a reading; names of tables must have.
    boolean readsWhole(String folded) {
        return of(folded).kana().codePoints().noneMatch(Character::isIdeographic);
    }

    boolean isWord(String text) {
        return words.containsKey(text);
    }
}
