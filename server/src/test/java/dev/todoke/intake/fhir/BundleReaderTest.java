package dev.todoke.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.intake.fhir.FhirNote.Kind;
import dev.todoke.notification.Item;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("FHIRの報告を読む")
class BundleReaderTest {

    private static FhirReading read(String json) {
        return BundleReader.read(JsonMapper.builder().build().readTree(json));
    }

    private static FhirCase only(String json) {
        return ((FhirReading.Cases) read(json)).cases().getFirst();
    }

    private static List<String> notes(FhirCase one, Kind kind) {
        return one.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(note -> note.sentence().key())
                .toList();
    }

    @Test
    @DisplayName("はっきり書いてあることだけを届出の値にする")
    void takesWhatIsSaid() {
        assertThat(only(Report.of("0045129")).values())
                .isEqualTo(Map.ofEntries(
                        Map.entry(Item.CHART_NUMBER, "0045129"),
                        Map.entry(Item.NAME, "科学　太郎"),
                        Map.entry(Item.KANA_NAME, "カガク　タロウ"),
                        Map.entry(Item.SEX, "1"),
                        Map.entry(Item.BIRTH_DATE, "19510312"),
                        Map.entry(Item.PREFECTURE, "40"),
                        Map.entry(Item.ADDRESS, "福岡市早良区百道浜９－９"),
                        Map.entry(Item.TOPOGRAPHY, "C504"),
                        Map.entry(Item.TOPOGRAPHY_TEXT, "乳房上外側"),
                        Map.entry(Item.LATERALITY, "2"),
                        Map.entry(Item.MORPHOLOGY, "850039"),
                        Map.entry(Item.MORPHOLOGY_TEXT, "浸潤性乳管癌"),
                        Map.entry(Item.DIAGNOSIS_DATE, "20250512"),
                        Map.entry(Item.ENDOCRINE, "1"),
                        Map.entry(Item.EXTENT_BEFORE_TREATMENT, "410")));
    }

    @Test
    @DisplayName("読めないもの、使わないもの、足りない項目を、一つも落とさずに言う")
    void nothingIsLostSilently() {
        var one = only(Report.of("0045129"));
        assertThat(notes(one, Kind.NOT_UNDERSTOOD)).containsExactly("stage", "surgery");
        assertThat(notes(one, Kind.UNUSED)).as("radiotherapy not done, smoking").containsExactly("unused", "unused");
        assertThat(one.notes().stream()
                        .filter(note -> note.kind() == Kind.MISSING)
                        .map(FhirNote::expression))
                .containsExactly("400", "410", "330", "460", "680", "700", "710", "720", "730", "740", "750", "770");
    }

    @Test
    @DisplayName("SNOMED CT の部位はコードにせず、言葉を残して病院に任せる")
    void codesOfOtherSystemsAreNotGuessed() {
        var one = only(Report.of("1")
                .replace(
                        "{\"system\": \"http://terminology.hl7.org/CodeSystem/icd-o-3\", \"code\": \"C50.4\"}",
                        "{\"system\": \"http://snomed.info/sct\", \"code\": \"80248007\"}"));
        assertThat(one.values()).doesNotContainKey(Item.TOPOGRAPHY).containsEntry(Item.TOPOGRAPHY_TEXT, "乳房上外側");
        assertThat(one.notes())
                .anySatisfy(note -> assertThat(note.sentence().ja()).contains("http://snomed.info/sct 80248007"));
    }

    @Test
    @DisplayName("原発が2つなら下書きも2つ、転移は届け出ない")
    void onePrimaryOneDraft() {
        var second =
                "{\"resource\": {\"resourceType\": \"Condition\", \"id\": \"c2\", \"subject\": {\"reference\": \"Patient/p1\"},"
                        + " \"onsetDateTime\": \"2025-06\", \"bodySite\": [{\"coding\": [{\"system\":"
                        + " \"http://terminology.hl7.org/CodeSystem/icd-o-3\", \"code\": \"C341\"}]}]}}";
        var cases = ((FhirReading.Cases) read(Report.with(second))).cases();
        assertThat(cases).extracting(one -> one.values().get(Item.TOPOGRAPHY)).containsExactly("C504", "C341");
        assertThat(cases)
                .extracting(one -> one.values().get(Item.DIAGNOSIS_DATE))
                .containsExactly("20250512", "20250699");
        assertThat(notes(cases.get(1), Kind.NOT_UNDERSTOOD))
                .as("the operation was for the first one")
                .isEmpty();

        var metastasis = second.replace(
                "\"id\": \"c2\"",
                "\"id\": \"c2\", \"meta\": {\"profile\": [\"http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-secondary-cancer-condition\"]}");
        assertThat(notes(only(Report.with(metastasis)), Kind.UNUSED)).contains("secondary");
    }

    @Test
    @DisplayName("メッセージの中に入った報告も読む。患者や原発がなければ理由を言う")
    void messagesAndRefusals() {
        var message = "{\"resourceType\": \"Bundle\", \"type\": \"message\", \"entry\": [{\"resource\":"
                + " {\"resourceType\": \"MessageHeader\"}}, {\"resource\": " + Report.of("7") + "}]}";
        assertThat(only(message).values()).containsEntry(Item.CHART_NUMBER, "7");
        assertThat(read("{\"resourceType\": \"Patient\"}")).isInstanceOf(FhirReading.Refused.class);
        assertThat(read("{\"resourceType\": \"Bundle\"}")).isInstanceOf(FhirReading.Refused.class);
        assertThat(read("[]")).isInstanceOf(FhirReading.Refused.class);
        assertThat(read(Report.of("1").replace("Condition\", \"id\": \"c1\"", "Basic\", \"id\": \"c1\"")))
                .isInstanceOf(FhirReading.Refused.class);
    }
}
