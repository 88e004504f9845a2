package dev.todoke.intake.fhir;

import dev.todoke.intake.ItemField;
import dev.todoke.intake.fhir.FhirNote.Kind;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads a bundle of a cancer report (がんの報告の読み取り): one draft for each primary cancer of the patient.
///
/// Shapes: Central Cancer Registry Reporting Content IG 1.0.0 (content bundle, or message bundle around it) and mCODE
/// 4.0.0
/// (Primary Cancer Condition), HL7, on FHIR R4. Japanese names: representation `IDE` and `SYL` of ISO 21090.
public final class BundleReader {

    private static final Set<String> FRAME = Set.of("Composition", "MessageHeader", "Bundle");

    private BundleReader() {}

    public static FhirReading read(JsonNode json) {
        if (!json.path("resourceType").asString("").equals("Bundle")) {
            return new FhirReading.Refused(
                    Sentence.of("fhir", "no-bundle", json.path("resourceType").asString("")));
        }
        var resources = new ArrayList<Resource>();
        collect(json, "Bundle", resources);
        var patients = of(resources, "Patient").toList();
        var primaries =
                of(resources, "Condition").filter(ConditionReader::isPrimary).toList();
        if (patients.isEmpty() || patients.size() > 1 && !primaries.stream().allMatch(c -> owned(c, patients))) {
            return new FhirReading.Refused(Sentence.of("fhir", "no-patient"));
        }
        if (primaries.isEmpty()) {
            return new FhirReading.Refused(Sentence.of("fhir", "no-condition"));
        }
        return new FhirReading.Cases(primaries.stream()
                .map(condition -> one(condition, patientOf(condition, patients), resources))
                .toList());
    }

    private static void collect(JsonNode bundle, String expression, List<Resource> resources) {
        int number = 0;
        for (var entry : bundle.path("entry")) {
            var resource = entry.path("resource");
            String place = expression + ".entry[" + number++ + "].resource";
            if (resource.path("resourceType").asString("").equals("Bundle")) {
                collect(resource, place, resources);
            } else if (resource.isObject()) {
                resources.add(new Resource(place, Resource.text(entry, "fullUrl"), resource));
            }
        }
    }

    private static Stream<Resource> of(List<Resource> resources, String type) {
        return resources.stream().filter(resource -> resource.type().equals(type));
    }

    private static String subject(Resource resource) {
        var subject = resource.json().path("subject");
        return Resource.text(subject.isMissingNode() ? resource.json().path("patient") : subject, "reference");
    }

    private static boolean owned(Resource resource, List<Resource> patients) {
        return patients.stream().anyMatch(patient -> patient.isPointedAtBy(subject(resource)));
    }

    private static Resource patientOf(Resource condition, List<Resource> patients) {
        return patients.stream()
                .filter(patient -> patient.isPointedAtBy(subject(condition)))
                .findFirst()
                .orElse(patients.getFirst());
    }

    private static FhirCase one(Resource condition, Resource patient, List<Resource> resources) {
        var draft = new CaseInReading();
        PatientReader.read(patient, draft);
        ConditionReader.read(condition, draft);
        for (var resource : resources) {
            if (!resource.expression().equals(condition.expression())
                    && !resource.expression().equals(patient.expression())) {
                other(resource, condition, patient, draft);
            }
        }
        missing(draft);
        return draft.read();
    }

    private static void other(Resource resource, Resource condition, Resource patient, CaseInReading draft) {
        if (FRAME.contains(resource.type())) {
            return;
        }
        boolean elsewhere = !subject(resource).isEmpty() && !patient.isPointedAtBy(subject(resource));
        if (resource.type().equals("Patient") || elsewhere) {
            draft.note(Kind.UNUSED, resource.expression(), "other-patient");
        } else if (isAboutAnother(resource, condition)) {
            draft.note(Kind.UNUSED, resource.expression(), "unused", resource.type());
        } else {
            TreatmentReader.read(resource, draft);
        }
    }

    /// Whether the resource names the conditions it is about, and this one is not among them.
    private static boolean isAboutAnother(Resource resource, Resource condition) {
        var named = Stream.of("reasonReference", "focus")
                .flatMap(name -> resource.json().path(name).valueStream())
                .map(reference -> Resource.text(reference, "reference"))
                .filter(reference -> reference.contains("Condition/") || reference.startsWith("urn:"))
                .toList();
        return !named.isEmpty() && named.stream().noneMatch(condition::isPointedAtBy);
    }

    private static void missing(CaseInReading draft) {
        for (var item : Item.values()) {
            if (ItemField.isRequired(item) && !draft.has(item)) {
                draft.note(Kind.MISSING, item.itemId(), "missing", FhirNote.label(item));
            }
        }
    }
}
