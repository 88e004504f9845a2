package dev.todoke.duty;

import dev.todoke.duty.DutyAct.Kind;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A facility and a year of diagnosis, with what was done so far (届出のない施設と年).
///
/// Source: 法 art. 6 and 7. A recommendation and its publication concern hospitals only; a designated clinic can lose
/// its designation instead.
///
/// @param acts in the order of time
public record DutyCase(Facility facility, int year, DutyState state, List<DutyAct> acts) {

    private static final int LONGEST = 1000;

    public DutyCase {
        acts = acts.stream().sorted(Comparator.comparing(DutyAct::at)).toList();
    }

    public boolean isClinic() {
        return facility.facilityClass() == FacilityClass.DESIGNATED_CLINIC;
    }

    public Optional<DutyAct> last() {
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.getLast());
    }

    private Optional<DutyAct> last(Kind kind) {
        return acts.stream().filter(act -> act.kind() == kind).reduce((_, later) -> later);
    }

    /// The acts that the law knows for this kind of facility.
    public List<Kind> kinds() {
        return Stream.of(Kind.values())
                .filter(kind -> isClinic() ? kind == Kind.REMINDED || kind == Kind.REVOKED : kind != Kind.REVOKED)
                .toList();
    }

    /// Why an act cannot be done; empty when it can.
    public List<Sentence> faults(DutyAct act, LocalDate today) {
        var faults = new ArrayList<Sentence>();
        if (!kinds().contains(act.kind())) {
            faults.add(sentence(
                    isClinic() ? "hospitals-only" : "clinics-only", act.kind().ja()));
        }
        if (state.fulfilled()) {
            faults.add(sentence("fulfilled", state.ja()));
        }
        faults.addAll(outOfTurn(act.kind(), today));
        if (act.kind().setsADeadline() && !act.deadline().isAfter(today)) {
            faults.add(sentence("deadline"));
        }
        if (act.decider().isBlank() || act.title().isBlank()) {
            faults.add(sentence("decider"));
        }
        if (act.reason().isBlank()) {
            faults.add(sentence("reason"));
        }
        if (act.reason().length() > LONGEST) {
            faults.add(sentence("too-long", Integer.toString(LONGEST)));
        }
        return List.copyOf(faults);
    }

    private List<Sentence> outOfTurn(Kind kind, LocalDate today) {
        return switch (kind) {
            case REMINDED -> List.of();
            case RECOMMENDED, REVOKED -> last(Kind.REMINDED).isEmpty() ? List.of(sentence("not-reminded")) : List.of();
            case PUBLISHED ->
                last(Kind.RECOMMENDED)
                        .map(recommended -> today.isAfter(recommended.deadline())
                                ? List.<Sentence>of()
                                : List.of(sentence(
                                        "deadline-open", recommended.deadline().toString())))
                        .orElse(List.of(sentence("not-recommended")));
        };
    }

    private static Sentence sentence(String key, String... values) {
        return Sentence.of("duty", key, values);
    }
}
