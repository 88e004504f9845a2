package dev.todoke.api;

import dev.todoke.kernel.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Why a call was refused (エラーの内容), as a problem document. Source of the shape: RFC 9457.
///
/// @param type which kind of problem, always the same address for the same kind
/// @param detail what is wrong and what to do
/// @param errors the single faults, where they can be told apart
public record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /// One fault (誤りの1つ).
    ///
    /// @param item item id as in the import layout, or name of a field
    /// @param value what was received
    /// @param allowed values that would be right, where they can be listed
    /// @param message what is wrong and what to do
    /// @param check id of the check, or empty
    public record Fault(String item, String name, String value, List<String> allowed, String message, String check) {

        public Fault {
            allowed = List.copyOf(allowed);
        }

        public static Fault of(String field, String value, String message) {
            return new Fault(field, "", value, List.of(), message, "");
        }
    }

    /// A problem in the words of the interface.
    public static Problem of(ProblemKind kind, Locale locale, String key, String... values) {
        return said(kind, locale, List.of(Sentence.of("api", key, values)));
    }

    /// A problem in the words of the desk that refused.
    public static Problem said(ProblemKind kind, Locale locale, List<Sentence> reasons) {
        var texts = reasons.stream().map(reason -> reason.in(locale)).toList();
        return new Problem(
                kind.type(),
                kind.title(locale),
                kind.status(),
                String.join(" ", texts),
                texts.size() < 2
                        ? List.of()
                        : texts.stream().map(text -> Fault.of("", "", text)).toList());
    }

    /// Faults of single values.
    public static Problem values(Locale locale, List<Fault> faults) {
        var kind = ProblemKind.REFUSED;
        var detail = faults.stream().map(Fault::message).distinct().collect(Collectors.joining(" "));
        return new Problem(kind.type(), kind.title(locale), kind.status(), detail, faults);
    }
}
