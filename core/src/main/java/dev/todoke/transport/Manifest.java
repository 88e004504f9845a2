package dev.todoke.transport;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;

/// Who packed and when (送り状).
///
/// @param files how many files are in the package
public record Manifest(FacilityCode facility, Instant madeAt, int files) {}
