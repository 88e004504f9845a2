package dev.todoke.cli.cases.page;

import java.util.Locale;

/// Writes a page (HTML). What comes from outside is put in by [#text] and [#attribute] alone, which
/// escape it.
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 14);

    /// Markup of ours.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /// ` name="value"`
    Html attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    /// An element with text in it.
    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// The whole document around what was written.
    String document(Locale locale, String title) {
        boolean japanese = locale.getLanguage().equals("ja");
        return "<!DOCTYPE html>\n<html lang=\"" + (japanese ? "ja" : "en") + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(title) + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<link rel=\"stylesheet\" href=\"style.css\"></head><body><main>" + out + "</main></body></html>\n";
    }
}
