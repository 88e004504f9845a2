package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.util.Optional;

/// Facilities that are no more, for other parts (廃止・承継の参照).
public interface EndingReader {

    FacilityEndings endings();

    Optional<FacilityEnding> ending(FacilityCode facility);
}
