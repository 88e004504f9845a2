package dev.todoke.rulebook.web;

import java.util.Locale;
import java.util.ResourceBundle;

/// Titles and sentences of the checks in the language of the reader (点検のことば), from the core's own words.
record CheckTexts(ResourceBundle bundle) {

    static CheckTexts in(Locale locale) {
        return new CheckTexts(ResourceBundle.getBundle(
                "words.checks", locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT));
    }

    /// Empty for a row of the table that is no check of its own.
    String title(String id) {
        return bundle.containsKey(id + ".title") ? bundle.getString(id + ".title") : "";
    }

    /// The sentence of a finding with … in place of values; empty when the check has none of its own.
    String sentence(String id) {
        return bundle.containsKey(id) ? bundle.getString(id).replace("%s", "…") : "";
    }
}
