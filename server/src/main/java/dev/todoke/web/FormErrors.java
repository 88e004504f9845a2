package dev.todoke.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that must be put right before a form is taken (入力の誤りの一覧), with warnings that can be confirmed.
///
/// A controller puts it into the model as `errors`; layout, summary and fields pick it up by themselves.
public record FormErrors(List<FieldError> errors, List<FieldError> warnings) {

    private static final FormErrors NONE = new FormErrors(List.of(), List.of());

    public FormErrors {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public static FormErrors none() {
        return NONE;
    }

    public static FormErrors of(List<FieldError> errors) {
        return new FormErrors(errors, List.of());
    }

    /// A refusal that belongs to no single field: the summary shows the sentence alone.
    public static FormErrors refusal(List<String> sentences) {
        return of(sentences.stream().map(s -> FieldError.of("", "", s)).toList());
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    /// The first error or warning of a field.
    public Optional<FieldError> of(String field) {
        return Stream.concat(errors.stream(), warnings.stream())
                .filter(e -> e.field().equals(field))
                .findFirst();
    }

    /// The sentence to show at a field; empty when nothing is wrong with it.
    public String sentenceOf(String field) {
        return of(field).map(FieldError::sentence).orElse("");
    }
}
