package dev.todoke.kernel;

import java.util.List;
import java.util.Locale;

/// A finished sentence for people, in Japanese or English (利用者への文): a key of the word file
/// `words/<group>` and the values that stand in it.
public record Sentence(String group, String key, List<String> values) {

    public Sentence {
        values = List.copyOf(values);
    }

    public static Sentence of(String group, String key, String... values) {
        return new Sentence(group, key, List.of(values));
    }

    public String ja() {
        return in(Locale.JAPANESE);
    }

    public String en() {
        return in(Locale.ENGLISH);
    }

    /// Japanese for a Japanese locale, English for every other.
    public String in(Locale locale) {
        var language = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        return SentencePattern.of(group, key, language).fill(values);
    }
}
