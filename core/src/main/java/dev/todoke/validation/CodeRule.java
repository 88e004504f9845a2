package dev.todoke.validation;

import dev.todoke.kernel.Sentence;
import java.util.List;
import java.util.function.Function;

/// One rule about codes that must fit each other (コードどうしの規則), by its id in the table `notification-checks`.
///
/// @param broken whether a case breaks the rule
/// @param words what the rule says about a case that breaks it
/// @param allowed values that the first item may have, empty when they cannot be listed
public record CodeRule(
        String id,
        CodeFamily family,
        Severity severity,
        Condition broken,
        Function<CodedCase, Sentence> words,
        List<String> allowed) {

    private static final String WORDS = "checks";

    public CodeRule {
        allowed = List.copyOf(allowed);
    }

    /// Says nothing (false) when a value it needs is not there.
    @FunctionalInterface
    public interface Condition {
        boolean holdsFor(CodedCase c);
    }

    static CodeRule error(String id, CodeFamily family, Condition broken, Function<CodedCase, Sentence> words) {
        return new CodeRule(id, family, Severity.ERROR, broken, words, List.of());
    }

    static CodeRule warning(String id, CodeFamily family, Condition broken, Function<CodedCase, Sentence> words) {
        return new CodeRule(id, family, Severity.WARNING, broken, words, List.of());
    }

    CodeRule allowing(List<String> values) {
        return new CodeRule(id, family, severity, broken, words, values);
    }

    static Sentence say(String key, String... values) {
        return new Sentence(WORDS, key, List.of(values));
    }

    public Sentence sentence(CodedCase c) {
        return words.apply(c);
    }
}
