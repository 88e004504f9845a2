package dev.todoke.cli.cases.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a browser asked for (要求).
///
/// @param page the name after the token: `case`, or empty for the list
/// @param values of the address or of the form
record Asked(boolean post, String page, Map<String, String> values) {

    Asked {
        values = Map.copyOf(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<Long> number(String name) {
        String text = value(name);
        return text.matches("[0-9]{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /// Reads `a=1&b=2`; the first of several values counts.
    static Map<String, String> values(String encoded) {
        var values = new LinkedHashMap<String, String>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // no browser writes this; what cannot be read is nothing
            return "";
        }
    }

    /// Says where, never what was typed: it is about a person.
    @Override
    public String toString() {
        return (post ? "POST " : "GET ") + page;
    }
}
