package dev.todoke.web.pattern;

import dev.todoke.testing.PageSamples;
import dev.todoke.web.Face;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import java.util.List;
import java.util.Map;

/// The shared pages with a model each.
final class PatternSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var errors = FormErrors.of(List.of(new FieldError("birth", "6 生年月日", "生年月日が診断日より後です。", "D01")));
        return List.of(
                new Sample("web/pattern", "/_pattern", Map.of("page", PatternPage.sample(), "errors", errors)),
                new Sample("web/start", "/", Map.of("faces", List.of(Face.values()))),
                new Sample("web/help", "/help", Map.of("faces", List.of(Face.values()))),
                new Sample("web/about", "/about", Map.of()),
                new Sample(
                        "web/fault",
                        "/registry/none",
                        Map.of("number", "F-0A12BC", "words", "web.fault.404", "status", 404)));
    }
}
