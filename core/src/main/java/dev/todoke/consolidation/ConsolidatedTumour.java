package dev.todoke.consolidation;

import dev.todoke.codes.Morphology;
import dev.todoke.kernel.Prefecture;
import dev.todoke.tumour.RegisteredTumour;
import dev.todoke.tumour.TumourFacts;
import java.util.List;

/// One registered tumour with one value per item (集約した腫瘍).
///
/// @param sources numbers of the reports that concern the tumour, earliest diagnosis first
/// @param enteredIn prefecture that entered each of these reports (入力都道府県), in the same order
/// @param joined why each further report was taken as the same tumour
public record ConsolidatedTumour(
        TumourOrigin origin,
        TumourCodes codes,
        DiagnosisChoice diagnosis,
        TreatmentChoice treatment,
        HospitalsOfTumour hospitals,
        Chosen<PlaceOfResidence> residence,
        List<String> sources,
        List<Prefecture> enteredIn,
        List<JoinedReport> joined) {

    public ConsolidatedTumour {
        sources = List.copyOf(sources);
        enteredIn = List.copyOf(enteredIn);
        joined = List.copyOf(joined);
    }

    /// A report that was taken as concerning this tumour (同一腫瘍とした届出), with the comparison that said so.
    public record JoinedReport(String report, String with, RegisteredTumour.Joined why) {}

    /// The facts that the reporting rule looks at.
    public TumourFacts facts() {
        return new TumourFacts(
                codes.topography().value(),
                new Morphology(
                        codes.histology().value(),
                        codes.behaviour().value(),
                        codes.grade().value()),
                codes.laterality().value(),
                diagnosis.date().value());
    }
}
