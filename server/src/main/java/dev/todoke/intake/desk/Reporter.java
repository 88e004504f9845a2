package dev.todoke.intake.desk;

import dev.todoke.kernel.FacilityCode;

/// Who acts for a hospital (届出実務者).
///
/// @param account number of the account
public record Reporter(FacilityCode facility, String account) {}
