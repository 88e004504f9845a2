package dev.todoke.provision.web;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads single values of a sent form (送られた値の読み取り).
final class SentValues {

    private SentValues() {}

    static Optional<LocalDate> date(Map<String, String> sent, String name) {
        return TypedDate.read(sent.getOrDefault(name, ""))
                .filter(PartialDate.Day.class::isInstance)
                .map(PartialDate::earliest);
    }

    /// Zero when no number was written; the core says what number it needs.
    static int number(Map<String, String> sent, String name) {
        String text = sent.getOrDefault(name, "").strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    static List<String> lines(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
