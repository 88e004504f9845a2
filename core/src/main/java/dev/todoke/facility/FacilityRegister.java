package dev.todoke.facility;

/// Where facilities are entered into the register (施設の登録), by the registry room alone.
@FunctionalInterface
public interface FacilityRegister {

    /// Enters a facility, or replaces what the register says of it.
    void record(Facility facility);
}
