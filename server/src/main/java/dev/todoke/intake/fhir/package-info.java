/// Reads cancer reports in HL7 FHIR R4 (FHIRの報告を読む): a bundle becomes drafts, with a note for everything in it.
///
/// Read first: [dev.todoke.intake.fhir.BundleReader], [dev.todoke.intake.fhir.FhirCase].
/// Never here: a guess. What does not say exactly what an item of the notification asks is named and left to the
/// hospital.
@NullMarked
package dev.todoke.intake.fhir;

import org.jspecify.annotations.NullMarked;
