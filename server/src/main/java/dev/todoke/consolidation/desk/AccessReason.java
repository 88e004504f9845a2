package dev.todoke.consolidation.desk;

import java.util.Arrays;
import java.util.Optional;

/// Why somebody looks for a person (個人を検索する理由).
public enum AccessReason {
    EXAMINATION,
    QUERY,
    LINKAGE,
    CONSOLIDATION,
    FOLLOW_BACK,
    DISCLOSURE,
    /// Needs words of its own.
    OTHER;

    public static Optional<AccessReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(word))
                .findFirst();
    }
}
