package dev.todoke.intake.fhir;

import dev.todoke.notification.Item;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads the cancer itself (がんの読み取り): site, side, morphology, date of diagnosis.
///
/// Codes as in mCODE 4.0.0: ICD-O-3 as `HHHH/B` with an optional grade, sides as SNOMED CT qualifiers (24028007 right,
/// 7771000
/// left, 51440002 both). SNOMED CT sites and morphologies are not converted: no table may be shipped that does it.
final class ConditionReader {

    private static final String PRIMARY = "mcode-primary-cancer-condition";
    private static final String PRIMARY_REPORTED = "central-cancer-registry-primary-cancer-condition";
    private static final String SECONDARY = "mcode-secondary-cancer-condition";
    private static final String MORPHOLOGY = "mcode-histology-morphology-behavior";
    private static final String SIDE = "mcode-laterality-qualifier";
    private static final String ASSERTED = "condition-assertedDate";

    private static final Pattern SITE = Pattern.compile("C[0-9]{2}\\.?[0-9]");
    private static final Pattern KIND = Pattern.compile("([0-9]{4})/?([0-9])[/ ]?([0-9])?");

    private ConditionReader() {}

    static boolean isPrimary(Resource condition) {
        if (condition.claims(SECONDARY)) {
            return false;
        }
        return condition.claims(PRIMARY)
                || condition.claims(PRIMARY_REPORTED)
                || Resource.extensions(condition.json(), MORPHOLOGY).findAny().isPresent()
                || condition
                        .json()
                        .path("bodySite")
                        .valueStream()
                        .anyMatch(site -> ofIcdO(site).isPresent());
    }

    static void read(Resource condition, CaseInReading draft) {
        site(condition, draft);
        morphology(condition, draft);
        date(condition, draft);
        stages(condition, draft);
        Resource.extensions(condition.json(), "cancer-status-evidence-type")
                .forEach(type -> draft.note(FhirNote.notUnderstood(
                        condition.expression() + ".extension",
                        "evidence",
                        Resource.said(type.path("valueCodeableConcept")))));
    }

    private static Optional<String> ofIcdO(JsonNode concept) {
        return Resource.codings(concept)
                .filter(coding -> Resource.text(coding, "system").equals(Resource.ICD_O_3))
                .map(coding -> Resource.text(coding, "code").strip())
                .findFirst();
    }

    private static void site(Resource condition, CaseInReading draft) {
        int number = 0;
        for (var site : condition.json().path("bodySite")) {
            String place = condition.expression() + ".bodySite[" + number++ + "]";
            ofIcdO(site)
                    .filter(code -> SITE.matcher(code).matches())
                    .ifPresentOrElse(
                            code -> draft.take(Item.TOPOGRAPHY, code, place),
                            () -> draft.note(elsewhere(Item.TOPOGRAPHY, site, place)));
            draft.take(Item.TOPOGRAPHY_TEXT, Resource.said(site), place);
            side(site, place, draft);
        }
    }

    private static FhirNote elsewhere(Item item, JsonNode concept, String place) {
        var coding = Resource.codings(concept).findFirst();
        return FhirNote.notUnderstood(
                place,
                "coded-elsewhere",
                FhirNote.label(item),
                coding.map(one -> Resource.text(one, "system")).orElse(""),
                coding.map(one -> Resource.text(one, "code")).orElse(Resource.said(concept)));
    }

    private static void side(JsonNode site, String place, CaseInReading draft) {
        Resource.extensions(site, SIDE).forEach(extension -> {
            var concept = extension.path("valueCodeableConcept");
            String code = Resource.codings(concept)
                    .filter(coding -> Resource.text(coding, "system").equals(Resource.SNOMED))
                    .map(coding -> Resource.text(coding, "code"))
                    .findFirst()
                    .orElse("");
            switch (code) {
                case "24028007" -> draft.take(Item.LATERALITY, "1", place + ".extension");
                case "7771000" -> draft.take(Item.LATERALITY, "2", place + ".extension");
                case "51440002" -> draft.take(Item.LATERALITY, "3", place + ".extension");
                default ->
                    draft.note(FhirNote.notUnderstood(
                            place + ".extension",
                            "code-unknown",
                            FhirNote.label(Item.LATERALITY),
                            Resource.said(concept)));
            }
        });
    }

    private static void morphology(Resource condition, CaseInReading draft) {
        String place = condition.expression() + ".extension('" + MORPHOLOGY + "')";
        Resource.extensions(condition.json(), MORPHOLOGY).forEach(extension -> {
            var concept = extension.path("valueCodeableConcept");
            var kind = KIND.matcher(ofIcdO(concept).orElse(""));
            if (kind.matches()) {
                boolean graded = kind.group(3) != null;
                draft.take(
                        Item.MORPHOLOGY,
                        kind.group(1) + kind.group(2) + (graded ? kind.group(3) : "9"),
                        FhirNote.of(
                                FhirNote.Kind.TAKEN,
                                place,
                                graded ? "taken" : "grade-unknown",
                                FhirNote.label(Item.MORPHOLOGY)));
            } else {
                draft.note(elsewhere(Item.MORPHOLOGY, concept, place));
            }
            draft.take(Item.MORPHOLOGY_TEXT, Resource.said(concept), place);
        });
    }

    private static void date(Resource condition, CaseInReading draft) {
        Resource.extensions(condition.json(), ASSERTED)
                .map(extension -> PatientReader.day(Resource.text(extension, "valueDateTime")))
                .forEach(day -> draft.take(
                        Item.DIAGNOSIS_DATE, day, condition.expression() + ".extension('" + ASSERTED + "')"));
        String onset = PatientReader.day(condition.text("onsetDateTime"));
        draft.take(
                Item.DIAGNOSIS_DATE,
                onset,
                FhirNote.of(
                        FhirNote.Kind.TAKEN,
                        condition.expression() + ".onset",
                        "onset",
                        FhirNote.label(Item.DIAGNOSIS_DATE)));
    }

    private static void stages(Resource condition, CaseInReading draft) {
        int number = 0;
        for (var stage : condition.json().path("stage")) {
            String place = condition.expression() + ".stage[" + number++ + "]";
            draft.note(FhirNote.notUnderstood(place, "stage", Resource.said(stage.path("summary"))));
        }
    }
}
