package dev.todoke.provision;

import java.time.Instant;

/// An event with its place in the application's history (記録された出来事): who did it, in which role, when.
///
/// @param position 1 for the first event of an application
public record RecordedEvent(int position, Instant at, String account, ProvisionRole role, Event event) {}
