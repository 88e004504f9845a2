package dev.todoke.validation;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileState;
import java.util.ArrayList;
import java.util.List;

/// A hospital wants to submit a checked file (届け出).
///
/// @param declaredBy name of the person who answers for it
public record SubmissionRequest(Scope scope, String declaredBy) {

    private static final String WORDS = "submission";

    /// Which records go.
    public enum Scope {
        /// Every record of the file; none may have an error.
        ALL("all"),
        /// Those without errors; the others stay and can be corrected and submitted later.
        WITHOUT_ERRORS("without-errors");

        private final String code;

        Scope(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// What is known of the file when the request comes.
    ///
    /// @param open records that are not submitted yet
    /// @param withErrors open records with at least one error
    /// @param unconfirmed open records without error that have a warning nobody confirmed
    public record Standing(FileState state, long open, long withErrors, long unconfirmed) {}

    public sealed interface Answer {

        /// @param records how many records go
        record Granted(long records) implements Answer {}

        record Refused(List<Sentence> reasons) implements Answer {

            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Decides with all reasons at once.
    public Answer decide(Standing standing) {
        var reasons = new ArrayList<Sentence>();
        if (!standing.state().isOpen()) {
            reasons.add(Sentence.of(WORDS, "state", standing.state().ja()));
        }
        if (declaredBy.isBlank()) {
            reasons.add(Sentence.of(WORDS, "name"));
        }
        if (scope == Scope.ALL && standing.withErrors() > 0) {
            reasons.add(Sentence.of(WORDS, "errors", Long.toString(standing.withErrors())));
        }
        if (standing.unconfirmed() > 0) {
            reasons.add(Sentence.of(WORDS, "warnings", Long.toString(standing.unconfirmed())));
        }
        if (standing.open() - standing.withErrors() <= 0) {
            reasons.add(Sentence.of(WORDS, "nothing"));
        }
        return reasons.isEmpty()
                ? new Answer.Granted(standing.open() - standing.withErrors())
                : new Answer.Refused(reasons);
    }
}
