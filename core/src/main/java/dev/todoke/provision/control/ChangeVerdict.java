package dev.todoke.provision.control;

import java.time.LocalDate;

/// The answer to a proposed change (変更申出への回答).
///
/// @param number which change of the application
/// @param words the reason when it is refused, or what the applicant is told
public record ChangeVerdict(int number, boolean accepted, String documentNumber, LocalDate decidedOn, String words) {}
