package dev.todoke.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.testing.PageSamples;
import dev.todoke.testing.PageSamples.Sample;
import dev.todoke.testing.RenderedPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

@DisplayName("すべての画面を描いてみる")
class PagesRenderTest {

    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    static List<Sample> samples() throws IOException, ReflectiveOperationException {
        var all = new ArrayList<Sample>();
        for (var file : FILES.getResources("classpath*:dev/todoke/**/*Samples.class")) {
            String path = file.getURI().toString();
            String name = path.substring(path.indexOf("dev/todoke/"), path.length() - ".class".length())
                    .replace('/', '.');
            var type = ClassUtils.forName(name, PagesRenderTest.class.getClassLoader());
            if (PageSamples.class.isAssignableFrom(type) && !type.isInterface()) {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                all.addAll(((PageSamples) constructor.newInstance()).samples());
            }
        }
        return List.copyOf(all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("日本語と英語で描け、ことばの鍵が残らない")
    void rendersInBothLanguages(Sample sample) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String html = RenderedPage.of(sample, language);
            assertThat(html).contains("<main", "</html>").doesNotContain("??").doesNotContain(" style=\"");
            assertThat(html).doesNotContain("<script>").doesNotContain("onclick=");
        }
    }

    @Test
    @DisplayName("見本のない画面がない")
    void everyTemplateHasASample() throws IOException, ReflectiveOperationException {
        var missing = new TreeSet<String>();
        for (var file : FILES.getResources("classpath*:templates/**/*.html")) {
            String path = file.getURI().toString();
            String name = path.substring(
                    path.indexOf("templates/") + "templates/".length(), path.length() - ".html".length());
            if (file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8).contains("~{web/layout :: page(")
                    && !name.equals("web/layout")) {
                missing.add(name);
            }
        }
        Stream.of(samples()).flatMap(List::stream).map(Sample::template).forEach(missing::remove);
        assertThat(missing).isEmpty();
    }
}
