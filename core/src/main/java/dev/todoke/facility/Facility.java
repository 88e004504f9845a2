package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;

/// A hospital or designated clinic that reports (病院等).
///
/// @param healthCentre two-digit code of the public health centre (保健所コード), empty when not known
/// @param medicalArea two-digit code of the secondary medical area (医療圏コード), empty when not known
/// @param address address below the prefecture, down to 町字
/// @param designatedFrom first day of designation of a clinic (指定日); unknown for hospitals
/// @param designations periods of designation where the register holds them; empty otherwise
public record Facility(
        FacilityCode code,
        String name,
        FacilityClass facilityClass,
        Prefecture prefecture,
        MunicipalityCode municipality,
        String healthCentre,
        String medicalArea,
        String address,
        PartialDate designatedFrom,
        DesignationPeriods designations) {

    /// A hospital, or a clinic of which the first day of designation alone is known.
    public Facility(
            FacilityCode code,
            String name,
            FacilityClass facilityClass,
            Prefecture prefecture,
            MunicipalityCode municipality,
            String healthCentre,
            String medicalArea,
            String address,
            PartialDate designatedFrom) {
        this(
                code,
                name,
                facilityClass,
                prefecture,
                municipality,
                healthCentre,
                medicalArea,
                address,
                designatedFrom,
                DesignationPeriods.NONE);
    }

    public Facility with(DesignationPeriods periods) {
        return new Facility(
                code,
                name,
                facilityClass,
                prefecture,
                municipality,
                healthCentre,
                medicalArea,
                address,
                designatedFrom,
                periods);
    }

    /// First day of designation: of the periods, or what the register tells alone.
    public PartialDate firstDesignated() {
        return designations.first().map(PartialDate::of).orElse(designatedFrom);
    }

    /// Whether a clinic owed notifications of diagnoses in a year; hospitals always do.
    public boolean owedIn(int year) {
        if (facilityClass != FacilityClass.DESIGNATED_CLINIC) {
            return true;
        }
        return designations.isEmpty()
                ? designatedFrom.year().filter(from -> from > year).isEmpty()
                : designations.overlaps(year);
    }
}
