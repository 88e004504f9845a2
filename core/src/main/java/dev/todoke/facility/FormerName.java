package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;

/// A name that a facility had before (以前の名称).
///
/// @param until last day of the name
public record FormerName(FacilityCode facility, String name, LocalDate until) {}
