package dev.todoke.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/// The message files in the language of the reader (画面のことば), for pages that build their tables in Java.
public record PageWords(MessageSource source, Locale locale) {

    public String say(String key, Object... values) {
        return source.getMessage(key, values, locale);
    }
}
