package dev.todoke.facility;

import dev.todoke.facility.DesignationEvent.Kind;
import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A clinic and what happened to its designation so far (診療所の指定).
///
/// @param events in the order in which they were entered
public record Designation(Facility facility, List<DesignationEvent> events) {

    private static final int LONGEST = 1000;

    public Designation {
        events = List.copyOf(events);
    }

    public DesignationPeriods periods() {
        return DesignationPeriods.of(events);
    }

    private Optional<DesignationEvent> last() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
    }

    /// Why an event cannot be entered; empty when it can.
    public List<Sentence> faults(DesignationEvent event) {
        var faults = new ArrayList<Sentence>();
        if (facility.facilityClass() != FacilityClass.DESIGNATED_CLINIC) {
            faults.add(sentence("clinics-only"));
        }
        faults.addAll(outOfTurn(event));
        boolean needsReason = event.kind() == Kind.REFUSED || event.kind() == Kind.REVOKED;
        if (needsReason && event.reason().isBlank()) {
            faults.add(sentence("reason", event.kind().ja()));
        }
        if (event.reason().length() > LONGEST) {
            faults.add(sentence("too-long", Integer.toString(LONGEST)));
        }
        return List.copyOf(faults);
    }

    private List<Sentence> outOfTurn(DesignationEvent event) {
        var periods = periods();
        return switch (event.kind()) {
            case APPLIED -> periods.isOpen() ? List.of(sentence("designated-already")) : List.of();
            case DESIGNATED -> {
                if (periods.isOpen()) {
                    yield List.of(sentence("designated-already"));
                }
                boolean within = periods.periods().stream()
                        .anyMatch(period -> !event.day().isAfter(period.to()));
                yield within ? List.of(sentence("before-the-end")) : List.of();
            }
            case REFUSED ->
                last().filter(last -> last.kind() == Kind.APPLIED).isEmpty()
                        ? List.of(sentence("not-applied"))
                        : List.of();
            case RESIGNED, REVOKED -> {
                if (!periods.isOpen()) {
                    yield List.of(sentence("not-designated"));
                }
                boolean early = event.day().isBefore(periods.periods().getLast().from());
                yield early
                        ? List.of(sentence(
                                "before-the-beginning",
                                periods.periods().getLast().from().toString()))
                        : List.of();
            }
        };
    }

    private static Sentence sentence(String key, String... values) {
        return Sentence.of("designation", key, values);
    }
}
