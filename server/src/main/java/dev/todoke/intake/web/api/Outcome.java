package dev.todoke.intake.web.api;

import dev.todoke.intake.fhir.FhirNote;
import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An OperationOutcome (FHIRの応答): what was taken, what is missing, what could not be understood. Shape: FHIR R4.
record Outcome(String resourceType, List<Issue> issue) {

    private static final int LONGEST = 2000;

    Outcome {
        issue = List.copyOf(issue);
    }

    /// One thing to know.
    record Issue(String severity, String code, Details details, List<String> expression) {

        Issue {
            expression = List.copyOf(expression);
        }
    }

    record Details(String text) {}

    static Outcome drafted(List<Sentence> made, List<FhirNote> notes, Locale locale) {
        var issues = new ArrayList<Issue>();
        made.forEach(sentence -> issues.add(issue("information", "informational", sentence, "", locale)));
        notes.stream()
                .limit(LONGEST)
                .forEach(note -> issues.add(
                        switch (note.kind()) {
                            case TAKEN ->
                                issue("information", "informational", note.sentence(), note.expression(), locale);
                            case MISSING -> issue("warning", "required", note.sentence(), "", locale);
                            case NOT_UNDERSTOOD ->
                                issue("warning", "not-supported", note.sentence(), note.expression(), locale);
                            case UNUSED ->
                                issue("information", "not-supported", note.sentence(), note.expression(), locale);
                        }));
        return new Outcome("OperationOutcome", issues);
    }

    static Outcome refused(Sentence reason, Locale locale) {
        return new Outcome("OperationOutcome", List.of(issue("error", "invalid", reason, "", locale)));
    }

    private static Issue issue(String severity, String code, Sentence sentence, String expression, Locale locale) {
        return new Issue(
                severity,
                code,
                new Details(sentence.in(locale)),
                expression.isEmpty() ? List.of() : List.of(expression));
    }
}
