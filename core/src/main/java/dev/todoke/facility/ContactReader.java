package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Contacts of facilities, for other parts (照会先の参照).
public interface ContactReader {

    /// Those in force on a day, by name.
    List<FacilityContact> inForce(FacilityCode facility, LocalDate day);

    Optional<FacilityContact> contact(long id);
}
