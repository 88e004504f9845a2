package dev.todoke.facility;

import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a clinic was designated (指定の期間). It owes what it first diagnosed within one of the periods, and nothing else.
///
/// Source: 法 art. 6 (2), (4), (5); 東京都 28福保保健第555号 for the first day.
///
/// @param periods in the order of time; empty for hospitals, and for clinics whose register tells the first day alone
public record DesignationPeriods(List<Period> periods) {

    public static final DesignationPeriods NONE = new DesignationPeriods(List.of());

    /// @param to last day; [LocalDate#MAX] while in force
    public record Period(LocalDate from, LocalDate to) {

        boolean mayHold(PartialDate day) {
            return !day.latest().isBefore(from) && !day.earliest().isAfter(to);
        }

        boolean overlaps(int year) {
            return from.getYear() <= year && to.getYear() >= year;
        }
    }

    public DesignationPeriods {
        periods = List.copyOf(periods);
    }

    /// The periods that a clinic's events make; events come in the order in which they were entered.
    public static DesignationPeriods of(List<DesignationEvent> events) {
        var periods = new ArrayList<Period>();
        for (var event : events) {
            switch (event.kind()) {
                case DESIGNATED -> periods.add(new Period(event.day(), LocalDate.MAX));
                case RESIGNED, REVOKED -> {
                    if (!periods.isEmpty()) {
                        periods.add(new Period(periods.removeLast().from(), event.day()));
                    }
                }
                case APPLIED, REFUSED -> {
                    // neither begins nor ends a designation
                }
            }
        }
        return new DesignationPeriods(periods);
    }

    public boolean isEmpty() {
        return periods.isEmpty();
    }

    public boolean inForceOn(LocalDate day) {
        return periods.stream().anyMatch(period -> period.mayHold(PartialDate.of(day)));
    }

    /// Whether the clinic was designated on some day of the year.
    public boolean overlaps(int year) {
        return periods.stream().anyMatch(period -> period.overlaps(year));
    }

    /// Whether it has been designated, or will be, without an end.
    public boolean isOpen() {
        return !periods.isEmpty() && periods.getLast().to().equals(LocalDate.MAX);
    }

    public Optional<LocalDate> first() {
        return periods.stream().findFirst().map(Period::from);
    }

    /// The end of designation that a diagnosis certainly lies behind; empty when a period may hold it, when it lies
    /// before the first, or when its day is unknown.
    public Optional<LocalDate> endedBefore(PartialDate diagnosed) {
        if (diagnosed instanceof PartialDate.Unknown
                || periods.stream().anyMatch(period -> period.mayHold(diagnosed))) {
            return Optional.empty();
        }
        return periods.stream()
                .map(Period::to)
                .filter(to -> to.isBefore(diagnosed.earliest()))
                .reduce((_, later) -> later);
    }
}
