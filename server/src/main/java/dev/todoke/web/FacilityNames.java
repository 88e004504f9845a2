package dev.todoke.web;

import dev.todoke.kernel.FacilityCode;

/// Names of facilities for the header and for lists of accounts (施設名の表示). Offered by whoever keeps the register.
@FunctionalInterface
public interface FacilityNames {

    /// The name, or the code when the register does not know it.
    String nameOf(FacilityCode facility);
}
