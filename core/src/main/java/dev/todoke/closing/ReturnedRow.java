package dev.todoke.closing;

import dev.todoke.kernel.FacilityCode;
import java.util.List;

/// One row of what a hospital gets back (病院等への提供情報の1行), in the columns of [HospitalReturn#HEADER].
public record ReturnedRow(FacilityCode facility, List<String> values) {

    public ReturnedRow {
        values = List.copyOf(values);
    }
}
