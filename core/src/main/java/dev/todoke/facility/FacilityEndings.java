package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Under which code a case belongs when hospitals closed, merged or changed their code (施設の承継): under the one that was
/// in force on the day of diagnosis. A case whose day is not known well enough stays where it was sent.
public final class FacilityEndings {

    private final Map<FacilityCode, FacilityEnding> endings = new HashMap<>();
    private final Map<FacilityCode, FacilityEnding> recodedInto = new HashMap<>();

    public FacilityEndings(List<FacilityEnding> all) {
        for (var ending : all) {
            endings.put(ending.facility(), ending);
            if (ending.what() instanceof FacilityEnding.What.Recoded(var successor)) {
                recodedInto.put(successor, ending);
            }
        }
    }

    /// Where a case belongs.
    public sealed interface Place {

        /// The code that sent it.
        record Sender(FacilityCode facility) implements Place {}

        /// The code that took over before the day of diagnosis.
        record Successor(FacilityCode facility, FacilityEnding ending) implements Place {}

        /// The former code of the same hospital, still in force on the day of diagnosis.
        record FormerCode(FacilityCode facility, FacilityEnding ending) implements Place {}

        FacilityCode facility();
    }

    public Optional<FacilityEnding> of(FacilityCode facility) {
        return Optional.ofNullable(endings.get(facility));
    }

    /// Where a case that `sender` sent belongs.
    public Place placeOf(FacilityCode sender, PartialDate diagnosed) {
        return after(sender, diagnosed).or(() -> before(sender, diagnosed)).orElse(new Place.Sender(sender));
    }

    private Optional<Place> after(FacilityCode sender, PartialDate diagnosed) {
        Optional<Place> found = Optional.empty();
        var seen = new HashSet<FacilityCode>();
        var code = sender;
        while (seen.add(code)) {
            var ending = endings.get(code);
            if (ending == null || !isAfter(diagnosed, ending.endedOn())) {
                return found;
            }
            var successor = ending.successor();
            if (successor.isEmpty()) {
                return found;
            }
            code = successor.get();
            found = Optional.of(new Place.Successor(code, ending));
        }
        return found;
    }

    /// Only a change of code leads back: after a merger the case was the successor's own patient.
    private Optional<Place> before(FacilityCode sender, PartialDate diagnosed) {
        var ending = recodedInto.get(sender);
        return ending != null && isKnown(diagnosed) && !diagnosed.latest().isAfter(ending.endedOn())
                ? Optional.of(new Place.FormerCode(ending.facility(), ending))
                : Optional.empty();
    }

    private static boolean isAfter(PartialDate diagnosed, LocalDate day) {
        return isKnown(diagnosed) && diagnosed.earliest().isAfter(day);
    }

    private static boolean isKnown(PartialDate date) {
        return !(date instanceof PartialDate.Unknown);
    }
}
