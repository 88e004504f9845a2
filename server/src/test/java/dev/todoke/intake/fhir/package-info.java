/// Tests of reading reports in FHIR (FHIRの報告の試験).
@NullMarked
package dev.todoke.intake.fhir;

import org.jspecify.annotations.NullMarked;
