package dev.todoke.notice.store;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;

/// That somebody of a facility opened a circular (閲覧).
///
/// @param name holder of the account
public record Reading(FacilityCode facility, String name, Instant at) {}
