package dev.todoke.facility;

/// Where the end of a facility's code is entered (廃止・承継の登録), by the registry room alone.
@FunctionalInterface
public interface EndingRegister {

    void end(FacilityEnding ending, String by);
}
