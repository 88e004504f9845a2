package dev.todoke.provision;

import dev.todoke.provision.control.IncidentReport;
import java.time.Instant;
import java.util.List;

/// One incident with what was done about it (事故報告の1件), folded from the events.
///
/// @param by account of the one who reported it
/// @param reviews none or one
/// @param closings none or one
public record Incident(
        int number,
        IncidentReport report,
        Instant at,
        String by,
        List<ControlEvent.IncidentReviewed> reviews,
        List<ControlEvent.IncidentClosed> closings) {

    public Incident {
        reviews = List.copyOf(reviews);
        closings = List.copyOf(closings);
    }

    public boolean reviewed() {
        return !reviews.isEmpty();
    }

    public boolean closed() {
        return !closings.isEmpty();
    }

    public static List<Incident> of(Application application) {
        var reviews = Numbered.all(application, ControlEvent.IncidentReviewed.class);
        var closings = Numbered.all(application, ControlEvent.IncidentClosed.class);
        return application.history().stream()
                .filter(recorded -> recorded.event() instanceof ControlEvent.IncidentReported)
                .map(recorded -> {
                    var reported = (ControlEvent.IncidentReported) recorded.event();
                    int number = reported.number();
                    return new Incident(
                            number,
                            reported.report(),
                            recorded.at(),
                            recorded.account(),
                            reviews.stream()
                                    .filter(review -> review.number() == number)
                                    .toList(),
                            closings.stream()
                                    .filter(closing -> closing.number() == number)
                                    .toList());
                })
                .toList();
    }

    /// Whether exports and handing over wait for somebody to look at an incident.
    public static boolean freezes(Application application) {
        return of(application).stream().anyMatch(incident -> !incident.reviewed());
    }
}
