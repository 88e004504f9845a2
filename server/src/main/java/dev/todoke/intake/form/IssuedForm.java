package dev.todoke.intake.form;

import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;

/// An electronic form made for one hospital (作成した電子届出票).
///
/// @param year year of diagnosis on the cover
/// @param cases how many cases it has room for
/// @param validUntil last day of its period; a form sent later is read all the same, with a notice
public record IssuedForm(
        FormNumber number,
        FacilityCode facility,
        String facilityName,
        int year,
        int cases,
        LocalDate made,
        LocalDate validUntil) {}
