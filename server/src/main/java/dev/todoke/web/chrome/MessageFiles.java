package dev.todoke.web.chrome;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The visible words of all modules (画面のことば), Japanese first, from `messages/*.properties` of every jar and folder.
///
/// A module's file is UTF-8; `<module>_en.properties` beside it holds the English sentences. Where English lacks
/// a sentence the Japanese one is shown. The same key twice with different words stops the start.
public final class MessageFiles extends AbstractMessageSource {

    private static final String PATTERN = "classpath*:messages/*.properties";
    private static final String ENGLISH = "_en.properties";

    private final Map<String, String> japanese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    public MessageFiles() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        var words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        String name = String.valueOf(file.getFilename());
        var target = name.endsWith(ENGLISH) ? english : japanese;
        for (String key : words.stringPropertyNames()) {
            String sentence = words.getProperty(key);
            String before = target.put(key, sentence);
            if (before != null && !before.equals(sentence)) {
                throw new MessageTwice(key, name);
            }
        }
    }

    /// The Japanese sentences by key.
    public Map<String, String> japanese() {
        return Map.copyOf(japanese);
    }

    /// The English sentences by key.
    public Map<String, String> english() {
        return Map.copyOf(english);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String sentence = isEnglish(locale) ? english.get(code) : null;
        return sentence == null ? japanese.get(code) : sentence;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String sentence = resolveCodeWithoutArguments(code, locale);
        return sentence == null ? null : new MessageFormat(sentence, locale);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /// Two modules give one key different words.
    public static final class MessageTwice extends IllegalStateException {
        MessageTwice(String key, String file) {
            super("message key %s has different words in another file than %s".formatted(key, file));
        }
    }
}
