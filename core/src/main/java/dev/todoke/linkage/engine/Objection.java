package dev.todoke.linkage.engine;

/// Why the machine does not decide a pair alone (目視照合の理由).
///
/// @param rule name of the rule of the model, empty unless a rule objects
public record Objection(Kind kind, String rule) {

    /// What stands against a link.
    public enum Kind {
        BETWEEN_THRESHOLDS,
        RULE,
        BOTH_SINGLE,
        SECOND_SINGLE,
        COMPETING,
        AGAINST_DECISION,
        DECISIONS_CONFLICT
    }

    static Objection of(Kind kind) {
        return new Objection(kind, "");
    }
}
