package dev.todoke.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of one command in the language of the user (文言): `cli/<command>.properties` in Japanese,
/// `cli/<command>_en.properties` in English.
public record Words(ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static Words of(String command, Locale locale) {
        return new Words(ResourceBundle.getBundle("cli." + command, locale, NO_FALLBACK));
    }

    /// The sentence of a key with `%s` and `%,d` filled in.
    public String say(String key, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }

    /// Whether sentences that come from the core are wanted in Japanese.
    public boolean isJapanese() {
        return bundle.getLocale().getLanguage().isEmpty();
    }
}
