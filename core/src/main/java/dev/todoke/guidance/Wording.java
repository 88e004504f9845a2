package dev.todoke.guidance;

import dev.todoke.codes.TableRow;
import java.util.Locale;

/// The same words in Japanese and English (日英の文).
public record Wording(String ja, String en) {

    static Wording of(TableRow row, String column) {
        return new Wording(row.value(column + "Ja"), row.value(column + "En"));
    }

    /// Japanese for a Japanese locale, English for every other.
    public String in(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }

    public boolean isEmpty() {
        return ja.isEmpty();
    }
}
