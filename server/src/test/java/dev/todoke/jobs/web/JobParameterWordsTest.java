package dev.todoke.jobs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("処理の画面の項目名")
class JobParameterWordsTest {

    private static final Pattern READ = Pattern.compile("context\\.parameter\\(\"([a-z]+)\"\\)");

    @ParameterizedTest
    @ValueSource(strings = {"jobs.properties", "jobs_en.properties"})
    @DisplayName("処理が読む値は、どれも人の言葉の名前を持つ")
    void everyParameterHasAName(String file) throws IOException {
        var words = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            words.load(text);
        }
        assertThat(parameters())
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(words).containsKey("job.parameter." + name));
    }

    private static TreeSet<String> parameters() throws IOException {
        var names = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                READ.matcher(Files.readString(source)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
