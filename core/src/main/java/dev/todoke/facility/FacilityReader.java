package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.util.List;
import java.util.Optional;

/// The register of facilities, for other parts (施設の参照).
public interface FacilityReader {

    List<Facility> all();

    Optional<Facility> find(FacilityCode code);
}
