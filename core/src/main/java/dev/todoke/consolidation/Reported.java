package dev.todoke.consolidation;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Notification;
import dev.todoke.tumour.TumourFacts;
import java.util.Comparator;

/// A notification beside its tumour facts in current codes (届出と腫瘍の事実).
record Reported(Notification notification, TumourFacts facts) {

    /// From the surest early date to the latest; among equals by content, never by order of arrival.
    static final Comparator<Reported> CANONICAL = Comparator.comparing(Reported::date, byLastPossibleDay())
            .thenComparing(r -> r.notification().facility())
            .thenComparing(r -> r.notification().contentKey());

    static Reported of(Notification notification) {
        return new Reported(
                notification,
                TumourFacts.ofSubmitted(
                        notification.tumour().topography(),
                        notification.tumour().morphology(),
                        notification.tumour().laterality(),
                        notification.diagnosis().date()));
    }

    /// A date known to the day comes before the month or the year that contains it.
    static Comparator<PartialDate> byLastPossibleDay() {
        return Comparator.comparing(PartialDate::latest)
                .thenComparing(PartialDate::earliest, Comparator.reverseOrder());
    }

    String id() {
        return notification.id();
    }

    PartialDate date() {
        return notification.diagnosis().date();
    }

    <T> Chosen<T> gives(T value, ConsolidationRule rule) {
        return new Chosen<>(value, id(), rule);
    }
}
