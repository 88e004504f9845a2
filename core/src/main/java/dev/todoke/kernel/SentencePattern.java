package dev.todoke.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The pattern of a sentence, taken apart at its `%s` once (文の型), since lists of findings hold millions of
/// sentences.
final class SentencePattern {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, Map<String, SentencePattern>> GROUPS = new ConcurrentHashMap<>();

    private final String pattern;
    private final List<String> pieces;

    private SentencePattern(String pattern) {
        this.pattern = pattern;
        this.pieces = pieces(pattern);
    }

    /// The texts around each `%s`; empty when the pattern holds another conversion and must be formatted.
    private static List<String> pieces(String pattern) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
            if (!pattern.startsWith("%s", at)) {
                return List.of();
            }
            pieces.add(pattern.substring(from, at));
            from = at + 2;
        }
        pieces.add(pattern.substring(from));
        return List.copyOf(pieces);
    }

    /// @param language Japanese or English
    static SentencePattern of(String group, String key, Locale language) {
        var patterns = GROUPS.computeIfAbsent(group + language.getLanguage(), _ -> new ConcurrentHashMap<>());
        var known = patterns.get(key);
        return known != null ? known : patterns.computeIfAbsent(key, _ -> read(group, key, language));
    }

    private static SentencePattern read(String group, String key, Locale language) {
        return new SentencePattern(ResourceBundle.getBundle(
                        "words." + group, language, SentencePattern.class.getClassLoader(), NO_FALLBACK)
                .getString(key));
    }

    String fill(List<String> values) {
        if (pieces.isEmpty() || pieces.size() > values.size() + 1) {
            return String.format(Locale.ROOT, pattern, values.toArray());
        }
        var text = new StringBuilder(pattern.length() + 32).append(pieces.getFirst());
        for (int i = 1; i < pieces.size(); i++) {
            text.append(values.get(i - 1)).append(pieces.get(i));
        }
        return text.toString();
    }
}
