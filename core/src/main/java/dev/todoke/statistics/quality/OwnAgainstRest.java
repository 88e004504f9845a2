package dev.todoke.statistics.quality;

import java.util.Optional;

/// A hospital's own figures beside those of the prefecture (自施設と県全体の比較). The prefecture's figures are withheld when
/// they would tell about few tumours of other hospitals.
///
/// @param own the hospital's counts
/// @param prefecture everybody's counts, the hospital's included; empty when withheld
public record OwnAgainstRest(QualityCounts own, Optional<QualityCounts> prefecture) {

    /// Counts of 1 to 9 are small, as in the published tables.
    public static final long SMALL = 10;

    /// Withheld when the other hospitals together have fewer than ten tumours in the line.
    public static OwnAgainstRest of(QualityCounts own, QualityCounts prefecture) {
        long others = prefecture.cases() - own.cases();
        return new OwnAgainstRest(own, others < SMALL ? Optional.empty() : Optional.of(prefecture));
    }
}
