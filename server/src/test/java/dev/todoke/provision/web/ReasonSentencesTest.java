package dev.todoke.provision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("情報の提供: 理由の英文")
class ReasonSentencesTest {

    private static final Pattern REASON = Pattern.compile("Reason\\.(?:of|at)\\(\\s*\"([A-Z]+[0-9]+)\"");

    @Test
    @DisplayName("提供の手続きが断る理由には、どれにも英文がある")
    void everyReasonHasAnEnglishSentence() throws IOException {
        var missing = new TreeSet<String>();
        for (String module : List.of("../core", ".")) {
            try (var files = Files.walk(Path.of(module, "src/main/java/dev/todoke/provision"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    REASON.matcher(Files.readString(file, StandardCharsets.UTF_8))
                            .results()
                            .forEach(found -> missing.add("provision.reason." + found.group(1)));
                }
            }
        }
        assertThat(missing).as("reasons were found at all").hasSizeGreaterThan(200);
        for (var words :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties")) {
            var english = new Properties();
            english.load(new StringReader(words.getContentAsString(StandardCharsets.UTF_8)));
            missing.removeAll(english.stringPropertyNames());
        }
        assertThat(missing).isEmpty();
    }
}
