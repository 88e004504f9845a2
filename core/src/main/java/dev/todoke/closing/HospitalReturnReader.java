package dev.todoke.closing;

import dev.todoke.kernel.FacilityCode;
import java.util.List;

/// What hospitals get back of a closing (病院等への提供情報の参照), for the registry room.
public interface HospitalReturnReader {

    /// The rows of one hospital in the columns of [HospitalReturn#HEADER].
    List<List<String>> rows(long closing, FacilityCode facility);
}
