package dev.todoke.intake.fhir;

import dev.todoke.codes.Tables;
import dev.todoke.notification.Item;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads who the patient is (患者の読み取り).
final class PatientReader {

    /// Of a name: `IDE` in ideographs, `SYL` in syllables. Source: FHIR R4, extension iso21090-EN-representation.
    private static final String REPRESENTATION = "iso21090-EN-representation";

    private static final String IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";
    private static final String IDEOGRAPHS = ".*\\p{IsHan}.*";
    private static final String SYLLABLES = "[\\p{IsKatakana}\\p{IsHiragana}ー\\s\u3000]+";

    private PatientReader() {}

    static void read(Resource patient, CaseInReading draft) {
        identifier(patient, draft);
        names(patient, draft);
        sex(patient, draft);
        draft.take(Item.BIRTH_DATE, patient.text("birthDate"), patient.expression() + ".birthDate");
        address(patient, draft);
        death(patient, draft);
    }

    /// The medical record number, or the only identifier there is.
    private static void identifier(Resource patient, CaseInReading draft) {
        var all = patient.json().path("identifier").valueStream().toList();
        var chart = all.stream()
                .filter(identifier -> Resource.hasCode(identifier.path("type"), IDENTIFIER_TYPE, "MR"))
                .findFirst()
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
        chart.ifPresent(identifier -> draft.take(
                Item.CHART_NUMBER, Resource.text(identifier, "value"), patient.expression() + ".identifier"));
    }

    private static void names(Resource patient, CaseInReading draft) {
        int number = 0;
        for (var name : patient.json().path("name")) {
            String place = patient.expression() + ".name[" + number++ + "]";
            String whole = whole(name);
            String form = Resource.extensions(name, REPRESENTATION)
                    .map(extension -> Resource.text(extension, "valueCode"))
                    .findFirst()
                    .orElse(whole.matches(IDEOGRAPHS) ? "IDE" : whole.matches(SYLLABLES) ? "SYL" : "");
            switch (form) {
                case "IDE" -> draft.take(Item.NAME, whole, place);
                case "SYL" -> draft.take(Item.KANA_NAME, whole, place);
                default -> draft.note(FhirNote.notUnderstood(place, "code-unknown", FhirNote.label(Item.NAME), "name"));
            }
        }
    }

    private static String whole(JsonNode name) {
        var parts = Stream.concat(
                        Stream.of(Resource.text(name, "family")),
                        name.path("given").valueStream().map(given -> given.asString("")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\u3000"));
        return parts.isEmpty() ? Resource.text(name, "text") : parts;
    }

    private static void sex(Resource patient, CaseInReading draft) {
        String place = patient.expression() + ".gender";
        switch (patient.text("gender")) {
            case "male" -> draft.take(Item.SEX, "1", place);
            case "female" -> draft.take(Item.SEX, "2", place);
            case "" -> {}
            case String other ->
                draft.note(FhirNote.notUnderstood(place, "code-unknown", FhirNote.label(Item.SEX), other));
        }
    }

    private static void address(Resource patient, CaseInReading draft) {
        var addresses = patient.json().path("address").valueStream().toList();
        if (addresses.isEmpty()) {
            return;
        }
        var address = addresses.getFirst();
        String place = patient.expression() + ".address[0]";
        String state = Resource.text(address, "state");
        prefecture(state).ifPresentOrElse(code -> draft.take(Item.PREFECTURE, code, place + ".state"), () -> {
            if (!state.isEmpty()) {
                draft.note(FhirNote.notUnderstood(
                        place + ".state", "code-unknown", FhirNote.label(Item.PREFECTURE), state));
            }
        });
        String detail = Stream.concat(
                        Stream.of(Resource.text(address, "city")),
                        address.path("line").valueStream().map(line -> line.asString("")))
                .collect(Collectors.joining());
        draft.take(Item.ADDRESS, detail.isBlank() ? Resource.text(address, "text") : detail, place);
    }

    private static Optional<String> prefecture(String state) {
        return Tables.shipped().only("prefectures").rows().stream()
                .filter(row ->
                        row.value("code").equals(state) || row.value("nameJa").equals(state))
                .map(row -> row.value("code"))
                .findFirst();
    }

    private static void death(Resource patient, CaseInReading draft) {
        String at = patient.text("deceasedDateTime");
        draft.take(Item.DEATH_DATE, day(at), patient.expression() + ".deceased");
        if (at.isEmpty() && patient.json().path("deceasedBoolean").asBoolean(false)) {
            draft.note(FhirNote.notUnderstood(patient.expression() + ".deceased", "died-undated"));
        }
    }

    /// The day of a point in time, as it was written there.
    static String day(String dateTime) {
        int time = dateTime.indexOf('T');
        return time < 0 ? dateTime : dateTime.substring(0, time);
    }
}
