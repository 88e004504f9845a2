package dev.todoke.cli.tumours;

import dev.todoke.tumour.PersonTumours;
import dev.todoke.tumour.RecordingRule;
import dev.todoke.tumour.ReportingRule;
import java.util.Optional;

/// The two rules a file can be answered by (判定規則).
enum TumourRules {
    /// What is counted in statistics: site and histology groups.
    IARC2004("iarc2004"),
    /// What is registered: side and subsites of colon and skin too.
    RECORDING("recording");

    private final String word;

    TumourRules(String word) {
        this.word = word;
    }

    static Optional<TumourRules> of(String word) {
        for (TumourRules rules : values()) {
            if (rules.word.equals(word)) {
                return Optional.of(rules);
            }
        }
        return Optional.empty();
    }

    void decide(PersonTumours person) {
        switch (this) {
            case IARC2004 -> ReportingRule.decide(person);
            case RECORDING -> RecordingRule.decide(person);
        }
    }

    boolean looksAtSides() {
        return this == RECORDING;
    }
}
