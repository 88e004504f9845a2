package dev.todoke.intake.fhir;

/// An invented report (架空の報告) in the shape of the content bundle of the registry reporting guide.
public final class Report {

    private static final String BUNDLE = """
            {"resourceType": "Bundle", "type": "collection", "entry": [
              {"resource": {"resourceType": "Composition", "status": "final", "subject": {"reference": "Patient/p1"}}},
              {"fullUrl": "urn:uuid:p1", "resource": {"resourceType": "Patient", "id": "p1",
                "identifier": [{"value": "national"}, {"type": {"coding": [
                  {"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MR"}]}, "value": "%s"}],
                "name": [
                  {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation", "valueCode": "IDE"}],
                    "family": "科学", "given": ["太郎"]},
                  {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation", "valueCode": "SYL"}],
                    "family": "カガク", "given": ["タロウ"]}],
                "gender": "male", "birthDate": "1951-03-12",
                "address": [{"state": "福岡県", "city": "福岡市早良区", "line": ["百道浜９－９"]}]}},
              {"resource": {"resourceType": "Condition", "id": "c1",
                "meta": {"profile": ["http://hl7.org/fhir/us/central-cancer-registry-reporting/StructureDefinition/central-cancer-registry-primary-cancer-condition|1.0.0"]},
                "extension": [
                  {"url": "http://hl7.org/fhir/StructureDefinition/condition-assertedDate", "valueDateTime": "2025-05-12T09:00:00+09:00"},
                  {"url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior",
                    "valueCodeableConcept": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/icd-o-3", "code": "8500/3"}], "text": "浸潤性乳管癌"}}],
                "bodySite": [{"extension": [{"url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier",
                    "valueCodeableConcept": {"coding": [{"system": "http://snomed.info/sct", "code": "7771000"}]}}],
                  "coding": [{"system": "http://terminology.hl7.org/CodeSystem/icd-o-3", "code": "C50.4"}], "text": "乳房上外側"}],
                "subject": {"reference": "Patient/p1"},
                "stage": [{"summary": {"text": "UICC IIA"}}]}},
              {"resource": {"resourceType": "Procedure", "status": "completed", "subject": {"reference": "Patient/p1"},
                "meta": {"profile": ["http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-related-surgical-procedure"]},
                "code": {"text": "乳房部分切除"}, "reasonReference": [{"reference": "Condition/c1"}]}},
              {"resource": {"resourceType": "Procedure", "status": "not-done", "subject": {"reference": "Patient/p1"},
                "meta": {"profile": ["http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-course-summary"]}}},
              {"resource": {"resourceType": "MedicationAdministration", "status": "completed", "subject": {"reference": "Patient/p1"},
                "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "L02BG04"}]}}},
              {"resource": {"resourceType": "Observation", "status": "final", "subject": {"reference": "urn:uuid:p1"},
                "code": {"coding": [{"system": "urn:todoke:item", "code": "580"}]}, "valueString": "410"}},
              {"resource": {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p1"},
                "code": {"text": "喫煙"}, "valueString": "なし"}}%s
            ]}
            """;

    private Report() {}

    public static String of(String chart) {
        return BUNDLE.formatted(chart, "");
    }

    static String with(String more) {
        return BUNDLE.formatted("0045129", ", " + more);
    }
}
