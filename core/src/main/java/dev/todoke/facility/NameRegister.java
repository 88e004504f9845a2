package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;
import java.util.List;

/// Where a facility's new name is entered, and its earlier ones are kept (名称変更の登録), by the registry room alone.
public interface NameRegister {

    /// @param from first day of the new name
    void rename(FacilityCode facility, String name, LocalDate from, String by);

    /// Earlier names, newest first.
    List<FormerName> formerNames(FacilityCode facility);
}
