package dev.todoke.notice;

import dev.todoke.facility.FacilityClass;
import java.util.List;
import java.util.Set;

/// To whom a circular goes (宛先の選び方).
///
/// @param year year of diagnosis that [Step#NOTIFY] is about
/// @param classes classes of facilities; all of them when empty
public record Selection(Step step, int year, Set<FacilityClass> classes) {

    public Selection {
        classes = Set.copyOf(classes);
    }

    /// Those whose step is unfinished, in the order given.
    public List<FacilityProgress> addressees(List<FacilityProgress> facilities) {
        return facilities.stream()
                .filter(facility -> classes.isEmpty() || classes.contains(facility.facilityClass()))
                .filter(facility -> !facility.hasFinished(step))
                .toList();
    }
}
