package dev.todoke.consolidation;

import dev.todoke.kernel.Coded;
import dev.todoke.notification.Notification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One item of a consolidated tumour with the value chosen and where it came from (項目ごとの採用値と出典).
///
/// @param code the value itself; a text for a place, the code of a hospital
/// @param source number of the report that gave the value
public record ItemChoice(ConsolidatedItem kind, String code, String source, ConsolidationRule rule) {

    private static final List<ConsolidatedItem> NOT_SHOWN =
            List.of(ConsolidatedItem.SEX, ConsolidatedItem.BIRTH_DATE, ConsolidatedItem.DEATH);

    /// Number of the item in the closed record.
    public String item() {
        return kind.number();
    }

    public String label() {
        return kind.ja();
    }

    /// Code with its Japanese label, as shown to people.
    public String value() {
        return kind.words(code);
    }

    /// All choices of a tumour in the order of the closed record.
    public static List<ItemChoice> of(ConsolidatedTumour tumour) {
        var all = new ArrayList<ItemChoice>();
        var codes = tumour.codes();
        var diagnosis = tumour.diagnosis();
        var treatment = tumour.treatment();
        var hospitals = tumour.hospitals();
        all.add(text(
                ConsolidatedItem.RESIDENCE,
                tumour.residence(),
                residence(tumour.residence().value())));
        all.add(coded(ConsolidatedItem.LATERALITY, codes.laterality()));
        all.add(text(
                ConsolidatedItem.TOPOGRAPHY,
                codes.topography(),
                codes.topography().value().code()));
        all.add(text(
                ConsolidatedItem.HISTOLOGY,
                codes.histology(),
                codes.histology().value().toString()));
        all.add(coded(ConsolidatedItem.BEHAVIOUR, codes.behaviour()));
        all.add(coded(ConsolidatedItem.GRADE, codes.grade()));
        all.add(coded(ConsolidatedItem.BASIS, diagnosis.basis()));
        all.add(text(
                ConsolidatedItem.DIAGNOSIS_DATE,
                diagnosis.date(),
                diagnosis.date().value().text()));
        all.add(coded(ConsolidatedItem.DETECTION, diagnosis.detection()));
        all.add(coded(ConsolidatedItem.EXTENT_BEFORE, diagnosis.beforeTreatment()));
        all.add(coded(ConsolidatedItem.EXTENT_AFTER, diagnosis.afterSurgery()));
        all.add(coded(ConsolidatedItem.EXTENT_COMBINED, diagnosis.combined()));
        all.add(coded(ConsolidatedItem.SURGERY, treatment.surgery()));
        all.add(coded(ConsolidatedItem.SCOPE_SURGERY, treatment.scopeSurgery()));
        all.add(coded(ConsolidatedItem.ENDOSCOPY, treatment.endoscopy()));
        all.add(coded(ConsolidatedItem.OPERATION_RESULT, treatment.operationResult()));
        all.add(coded(ConsolidatedItem.RADIOTHERAPY, treatment.radiotherapy()));
        all.add(coded(ConsolidatedItem.CHEMOTHERAPY, treatment.chemotherapy()));
        all.add(coded(ConsolidatedItem.ENDOCRINE, treatment.endocrine()));
        all.add(coded(ConsolidatedItem.OTHER_TREATMENT, treatment.other()));
        addHospital(all, ConsolidatedItem.FIRST_HOSPITAL, hospitals.first());
        addHospital(all, ConsolidatedItem.DIAGNOSING_HOSPITAL, hospitals.diagnosing());
        addHospital(all, ConsolidatedItem.OPERATING_HOSPITAL, hospitals.operating());
        addHospital(all, ConsolidatedItem.RADIOTHERAPY_HOSPITAL, hospitals.radiotherapy());
        addHospital(all, ConsolidatedItem.DRUG_HOSPITAL, hospitals.drug());
        return List.copyOf(all);
    }

    private static String residence(PlaceOfResidence place) {
        return (place.prefecture().closedRecordCode() + " " + place.text()).strip();
    }

    private static void addHospital(List<ItemChoice> all, ConsolidatedItem item, HospitalChoice hospital) {
        if (hospital instanceof HospitalChoice.At at) {
            all.add(new ItemChoice(item, at.facility().value(), at.source(), at.rule()));
        }
    }

    private static ItemChoice coded(ConsolidatedItem item, Chosen<? extends Coded> chosen) {
        return text(item, chosen, chosen.value().code());
    }

    private static ItemChoice text(ConsolidatedItem item, Chosen<?> chosen, String code) {
        return new ItemChoice(item, code, chosen.source(), chosen.rule());
    }

    /// What one notification says for the items of a tumour, as codes by number of the item.
    public static Map<String, String> reported(Notification notification) {
        var report = Reported.of(notification);
        var said = new LinkedHashMap<String, String>();
        for (ConsolidatedItem item : ConsolidatedItem.values()) {
            if (!NOT_SHOWN.contains(item) && item != ConsolidatedItem.EXTENT_COMBINED) {
                said.put(item.number(), item.reported(report));
            }
        }
        return said;
    }
}
