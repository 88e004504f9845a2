package dev.todoke.provision.control;

import java.time.LocalDateTime;
import java.util.List;

/// What is known of an incident (事故報告). Names of patients and of their hospitals do not belong in it.
///
/// @param happened when it happened, as far as it is known
/// @param persons how many people are concerned, in words because a first report often says "about"
/// @param told who was told, and when, one line each
public record IncidentReport(
        String happened,
        LocalDateTime foundAt,
        IncidentKind kind,
        String scope,
        String persons,
        String firstMeasures,
        List<String> told,
        String cause) {

    public IncidentReport {
        told = List.copyOf(told);
    }
}
