package dev.todoke.provision.control;

import java.time.LocalDate;

/// A planned publication that comes later (公表の遅れ): why, what was found so far, and by when it will come.
///
/// @param title of the publication as planned in the application
public record PublicationDelay(String title, String reason, String soFar, LocalDate until) {}
