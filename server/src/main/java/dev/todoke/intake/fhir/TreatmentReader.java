package dev.todoke.intake.fhir;

import dev.todoke.intake.fhir.FhirNote.Kind;
import dev.todoke.notification.Item;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads treatment, stages and everything else beside the cancer (治療などの読み取り).
///
/// Only what was given counts; that nothing is reported does not mean that nothing was done. Medicines are told apart
/// by ATC
/// (WHO Collaborating Centre for Drug Statistics Methodology): L01 antineoplastic agents, L02 endocrine therapy.
///
/// An Observation whose code is of the system `urn:todoke:item` gives an item of the notification its value directly.
final class TreatmentReader {

    static final String ITEMS = "urn:todoke:item";
    private static final String ATC = "http://www.whocc.no/atc";
    private static final Set<String> NOT_DONE =
            Set.of("not-done", "entered-in-error", "preparation", "cancelled", "draft", "stopped", "unknown");

    private TreatmentReader() {}

    static void read(Resource resource, CaseInReading draft) {
        switch (resource.type()) {
            case "Procedure" -> procedure(resource, draft);
            case "MedicationRequest", "MedicationAdministration", "MedicationStatement" -> medicine(resource, draft);
            case "Observation" -> observation(resource, draft);
            case "Condition" -> condition(resource, draft);
            default -> unused(resource, draft);
        }
    }

    private static void unused(Resource resource, CaseInReading draft) {
        draft.note(Kind.UNUSED, resource.expression(), "unused", resource.type());
    }

    private static void condition(Resource resource, CaseInReading draft) {
        if (resource.claims("mcode-secondary-cancer-condition")) {
            draft.note(
                    Kind.UNUSED,
                    resource.expression(),
                    "secondary",
                    Resource.said(resource.json().path("code")));
        } else {
            unused(resource, draft);
        }
    }

    private static void procedure(Resource procedure, CaseInReading draft) {
        if (NOT_DONE.contains(procedure.text("status"))) {
            unused(procedure, draft);
            return;
        }
        var category = procedure.json().path("category");
        String said = Resource.said(procedure.json().path("code"));
        if (procedure.claims("mcode-radiotherapy-course-summary")
                || Resource.hasCode(category, Resource.SNOMED, "108290001")) {
            draft.take(Item.RADIOTHERAPY, "1", procedure.expression());
        } else if (procedure.claims("mcode-cancer-related-surgical-procedure")
                || Resource.hasCode(category, Resource.SNOMED, "387713003")) {
            draft.note(FhirNote.notUnderstood(procedure.expression(), "surgery", said));
        } else {
            draft.note(FhirNote.notUnderstood(procedure.expression(), "procedure", said));
        }
    }

    private static void medicine(Resource medicine, CaseInReading draft) {
        var concept = medicine.json().path("medicationCodeableConcept");
        if (NOT_DONE.contains(medicine.text("status"))) {
            unused(medicine, draft);
            return;
        }
        String atc = Resource.codings(concept)
                .filter(coding -> Resource.text(coding, "system").equals(ATC))
                .map(coding -> Resource.text(coding, "code"))
                .findFirst()
                .orElse("");
        if (atc.startsWith("L01")) {
            draft.take(Item.CHEMOTHERAPY, "1", medicine.expression());
        } else if (atc.startsWith("L02")) {
            draft.take(Item.ENDOCRINE, "1", medicine.expression());
        } else {
            draft.note(FhirNote.notUnderstood(medicine.expression(), "medication", Resource.said(concept)));
        }
    }

    private static void observation(Resource observation, CaseInReading draft) {
        var code = observation.json().path("code");
        var item = Resource.codings(code)
                .filter(coding -> Resource.text(coding, "system").equals(ITEMS))
                .map(coding -> Resource.text(coding, "code"))
                .findFirst();
        if (item.isPresent()) {
            item(observation, item.get(), draft);
        } else if (isStage(observation)) {
            draft.note(FhirNote.notUnderstood(
                    observation.expression(),
                    "stage",
                    Resource.said(observation.json().path("valueCodeableConcept"))));
        } else {
            unused(observation, draft);
        }
    }

    private static void item(Resource observation, String id, CaseInReading draft) {
        Optional<Item> item = Item.ofItemId(id);
        String value = value(observation.json());
        if (item.isPresent() && !value.isEmpty()) {
            draft.take(item.get(), value, observation.expression());
        } else {
            draft.note(FhirNote.notUnderstood(observation.expression(), "code-unknown", id, value));
        }
    }

    private static String value(JsonNode observation) {
        return Stream.concat(
                        Stream.of(
                                Resource.text(observation, "valueString"),
                                PatientReader.day(Resource.text(observation, "valueDateTime"))),
                        Resource.codings(observation.path("valueCodeableConcept"))
                                .map(coding -> Resource.text(coding, "code")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isStage(Resource observation) {
        return Stream.of(
                        "mcode-cancer-stage-group",
                        "mcode-tnm-stage-group",
                        "mcode-cancer-stage",
                        "mcode-tnm-primary-tumor-category",
                        "mcode-tnm-regional-nodes-category",
                        "mcode-tnm-distant-metastases-category")
                .anyMatch(observation::claims);
    }
}
