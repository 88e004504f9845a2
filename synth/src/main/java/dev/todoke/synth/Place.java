package dev.todoke.synth;

import dev.todoke.kernel.Residence;

/// Where people live (市区町村), or a whole country abroad.
///
/// @param code five-digit code; empty abroad and when unknown
/// @param name municipality as written below the prefecture
/// @param weight share of the people of its prefecture
/// @param ageing tilt of the age structure: above 0 older than the nation
record Place(
        String code,
        String name,
        Residence residence,
        String healthCentre,
        String medicalArea,
        double weight,
        double ageing) {

    String prefectureCode() {
        return residence.notificationCode();
    }

    boolean isAbroad() {
        return residence instanceof Residence.Abroad;
    }
}
