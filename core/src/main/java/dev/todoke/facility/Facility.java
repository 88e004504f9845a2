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
public record Facility(
        FacilityCode code,
        String name,
        FacilityClass facilityClass,
        Prefecture prefecture,
        MunicipalityCode municipality,
        String healthCentre,
        String medicalArea,
        String address,
        PartialDate designatedFrom) {}
