package dev.todoke.intake.fhir;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// What came of reading a bundle (読み取りの結果).
public sealed interface FhirReading {

    record Cases(List<FhirCase> cases) implements FhirReading {

        public Cases {
            cases = List.copyOf(cases);
        }
    }

    record Refused(Sentence reason) implements FhirReading {}
}
