package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.util.List;

/// Where a clinic's designation is entered and read (診療所の指定の登録), by the registry room alone.
public interface DesignationRegister {

    void record(DesignationEvent event);

    /// What happened to a clinic's designation, in the order in which it was entered.
    List<DesignationEvent> eventsOf(FacilityCode facility);
}
