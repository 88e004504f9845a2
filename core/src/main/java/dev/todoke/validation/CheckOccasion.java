package dev.todoke.validation;

import dev.todoke.facility.Facility;
import dev.todoke.kernel.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known around a file when it is checked (点検の場面). Checks that need more than is known are left out, and
/// [CheckList#leftOut] names them.
///
/// @param submitted day of submission; D04 and N05 compare with it
public record CheckOccasion(
        PartialDate submitted,
        @Nullable Facility facilityOrNull,
        @Nullable Integer yearOrNull) {

    public static CheckOccasion on(PartialDate submitted) {
        return new CheckOccasion(submitted, null, null);
    }

    public CheckOccasion by(Facility facility) {
        return new CheckOccasion(submitted, facility, yearOrNull);
    }

    /// The year of diagnosis that was asked for (診断年).
    public CheckOccasion forYear(int year) {
        return new CheckOccasion(submitted, facilityOrNull, year);
    }

    Optional<Facility> facility() {
        return Optional.ofNullable(facilityOrNull);
    }

    Optional<Integer> year() {
        return Optional.ofNullable(yearOrNull);
    }
}
