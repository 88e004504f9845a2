package dev.todoke.provision.calendar;

import java.time.LocalDate;

/// A meeting of the council as the plan needs it (審議会の日).
///
/// @param papersClose last day on which an application can come on its agenda
public record MeetingDay(LocalDate heldOn, LocalDate papersClose) {}
