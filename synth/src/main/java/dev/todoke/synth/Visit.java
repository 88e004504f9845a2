package dev.todoke.synth;

import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import java.time.LocalDate;
import java.util.Set;

/// What one hospital had to do with one cancer (受診): the part of the story that it notifies.
///
/// @param date date of the decisive test here, or of the first visit here
/// @param vague this hospital knows the cancer less exactly than the one that treats
record Visit(
        Hospital hospital,
        DiagnosedAt diagnosedAt,
        FirstTreatmentAt treatedAt,
        LocalDate date,
        Extent beforeTreatment,
        Extent afterSurgery,
        Set<Treatment> treatments,
        boolean vague) {}
