package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;
import java.util.Optional;

/// The end of a facility's code (廃止・統合・コード変更).
///
/// @param endedOn last day on which the code stood for the facility
public record FacilityEnding(FacilityCode facility, LocalDate endedOn, What what) {

    /// What the end meant.
    public sealed interface What {

        /// Nobody took over (廃止).
        record Closed() implements What {}

        /// Another hospital took over patients and duties (統合).
        record MergedInto(FacilityCode successor) implements What {}

        /// The same hospital under another code (コード変更).
        record Recoded(FacilityCode successor) implements What {}
    }

    public Optional<FacilityCode> successor() {
        return switch (what) {
            case What.Closed _ -> Optional.empty();
            case What.MergedInto(var successor) -> Optional.of(successor);
            case What.Recoded(var successor) -> Optional.of(successor);
        };
    }
}
