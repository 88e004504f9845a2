package dev.todoke.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("システム連携の仕様")
class OpenApiTest {

    /// Records whose name alone would not say of what they are the list.
    private static final Map<String, String> RENAMED = Map.of(
            "FileReply.Lines",
            "FileLines",
            "FileReply.Line",
            "FileLine",
            "OpenQuery.Lines",
            "QueryLines",
            "OpenQuery.Line",
            "QueryLine");

    private static final JsonNode DESCRIPTION = description();

    private static JsonNode description() {
        try (var file = OpenApiTest.class.getResourceAsStream("/api/openapi.json")) {
            assertThat(file).isNotNull();
            return JsonMapper.builder().build().readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> types() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.todoke.api", "dev.todoke.intake.web.api", "dev.todoke.inquiry.web.api")
                        .stream()
                        .<Class<?>>map(JavaClass::reflect);
    }

    private static Map<String, Method> handlers() {
        var handlers = new TreeMap<String, Method>();
        types().flatMap(type -> Arrays.stream(type.getDeclaredMethods())).forEach(method -> {
            var get = method.getAnnotation(GetMapping.class);
            var post = method.getAnnotation(PostMapping.class);
            if (get != null && get.value()[0].startsWith("/api/")) {
                handlers.put("get " + get.value()[0], method);
            }
            if (post != null && post.value()[0].startsWith("/api/")) {
                handlers.put("post " + post.value()[0], method);
            }
        });
        return handlers;
    }

    private static Map<String, JsonNode> described() {
        var described = new TreeMap<String, JsonNode>();
        DESCRIPTION
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(call -> described.put(call.getKey() + " " + path.getKey(), call.getValue())));
        return described;
    }

    @Test
    @DisplayName("仕様にある呼び出しと、プログラムにある呼び出しは同じ")
    void everyCallIsDescribed() {
        assertThat(described().keySet()).isEqualTo(handlers().keySet());
    }

    @Test
    @DisplayName("仕様にある問い合わせの値は、プログラムが受け取る値と同じ")
    void everyParameterIsDescribed() {
        handlers().forEach((call, method) -> {
            var taken = new TreeSet<String>();
            for (var parameter : method.getParameters()) {
                if (parameter.isAnnotationPresent(RequestParam.class)) {
                    taken.add(parameter.getName());
                }
            }
            var written = new TreeSet<String>();
            described().get(call).path("parameters").forEach(parameter -> {
                if (parameter.path("in").asString("").equals("query")) {
                    written.add(parameter.get("name").asString());
                }
            });
            assertThat(written).as(call).isEqualTo(taken);
        });
    }

    @Test
    @DisplayName("仕様にある形は、プログラムの記録と同じ項目を持つ")
    void everyShapeIsDescribed() {
        var records = new TreeMap<String, Set<String>>();
        types().filter(Class::isRecord)
                .forEach(type -> records.put(
                        name(type),
                        new TreeSet<>(Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList())));
        DESCRIPTION
                .get("components")
                .get("schemas")
                .properties()
                .forEach(schema -> assertThat(new TreeSet<>(
                                schema.getValue().get("properties").propertyNames()))
                        .as(schema.getKey())
                        .isEqualTo(records.get(schema.getKey())));
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        String full = outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
        return RENAMED.getOrDefault(full, type.getSimpleName());
    }
}
