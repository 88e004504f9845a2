package dev.todoke.provision.control;

import java.time.LocalDate;

/// Who may not be given data for a time (提供を制限する者).
///
/// @param name of the person or organisation
/// @param until last day of the restriction
public record Sanction(String name, LocalDate from, LocalDate until, String reason) {

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
