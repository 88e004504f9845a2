package dev.todoke.facility;

import java.time.LocalDate;

/// Where contacts are entered into the register (照会先の登録), by the registry room alone.
public interface ContactRegister {

    /// Enters a contact; the number in it is not looked at. Answers the number given.
    long enter(FacilityContact contact, String by);

    /// The contact is in force no longer than this day.
    void end(long contact, LocalDate lastDay);
}
