package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;

/// Somebody of a facility who may be asked about its notifications (照会先の担当者), as the register knows them.
///
/// @param id our own number of the entry
/// @param telephone the one number that may be called back
/// @param to last day of validity; [LocalDate#MAX] while in force
public record FacilityContact(
        long id,
        FacilityCode facility,
        String name,
        String department,
        String telephone,
        LocalDate from,
        LocalDate to) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
