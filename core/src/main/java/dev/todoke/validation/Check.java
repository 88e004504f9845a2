package dev.todoke.validation;

/// One check in force (点検項目): its id in the table, its weight, its rule.
public record Check(String id, Severity severity, Rule rule) {

    static final Check NONE = new Check("", Severity.WARNING, (_, _) -> {});

    /// Looks at a record and adds a finding for every place where the rule does not hold.
    ///
    /// A rule says nothing when an item it needs holds no value of its own: the single-item check said so.
    @FunctionalInterface
    public interface Rule {
        void check(CheckedRecord record, Findings found);
    }

    static Check error(String id, Rule rule) {
        return new Check(id, Severity.ERROR, rule);
    }

    static Check warning(String id, Rule rule) {
        return new Check(id, Severity.WARNING, rule);
    }
}
