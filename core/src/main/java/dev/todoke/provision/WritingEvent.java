package dev.todoke.provision;

import dev.todoke.provision.application.ApplicationNumber;
import java.time.LocalDate;
import java.util.SortedMap;

/// What happened while the applicant wrote (申出の作成).
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface WritingEvent extends Event {

    record DraftOpened() implements WritingEvent {}

    record DraftSaved(String task, SortedMap<String, String> texts) implements WritingEvent {}

    /// @param version 1 for the first submission, then one more for each correction
    /// @param sha256 checksum of the draft as submitted
    record ApplicationSubmitted(int version, String formEdition, LocalDate on, String sha256) implements WritingEvent {}

    record ApplicationNumbered(ApplicationNumber number) implements WritingEvent {}

    record ApplicationWithdrawn(String why) implements WritingEvent {}
}
