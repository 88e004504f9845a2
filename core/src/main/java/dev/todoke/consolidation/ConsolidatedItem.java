package dev.todoke.consolidation;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.CodeNames;
import dev.todoke.codes.Detection;
import dev.todoke.codes.Extent;
import dev.todoke.codes.Grade;
import dev.todoke.codes.KnownCodes;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Topography;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.kernel.Coded;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.RegisteredSex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An item of which one value is chosen among those reported (集約する項目), by its number in the closed record.
public enum ConsolidatedItem {
    SEX("4", "性別", "Sex"),
    BIRTH_DATE("5", "生年月日", "Date of birth"),
    RESIDENCE("7", "診断時住所", "Residence at diagnosis"),
    LATERALITY("12", "側性", "Laterality"),
    TOPOGRAPHY("13", "局在コード", "Topography"),
    HISTOLOGY("15", "形態コード", "Histology"),
    BEHAVIOUR("16", "性状", "Behaviour"),
    GRADE("17", "分化度", "Grade"),
    BASIS("23", "診断根拠", "Basis of diagnosis"),
    DIAGNOSIS_DATE("25", "診断年月日", "Date of diagnosis"),
    DETECTION("27", "発見経緯", "Circumstance of detection"),
    EXTENT_BEFORE("28", "進展度・治療前", "Extent before treatment"),
    EXTENT_AFTER("29", "進展度・術後病理学的", "Extent after surgery"),
    EXTENT_COMBINED("30", "進展度・総合", "Extent, combined"),
    SURGERY("31", "外科的治療", "Surgery"),
    SCOPE_SURGERY("32", "鏡視下治療", "Endoscopic surgery"),
    ENDOSCOPY("33", "内視鏡的治療", "Endoscopic treatment"),
    OPERATION_RESULT("34", "観血的治療の範囲", "Result of operation"),
    RADIOTHERAPY("35", "放射線療法", "Radiotherapy"),
    CHEMOTHERAPY("36", "化学療法", "Chemotherapy"),
    ENDOCRINE("37", "内分泌療法", "Endocrine therapy"),
    OTHER_TREATMENT("38", "その他治療", "Other treatment"),
    FIRST_HOSPITAL("39", "初診病院", "First visited hospital"),
    DIAGNOSING_HOSPITAL("44", "診断病院", "Diagnosing hospital"),
    OPERATING_HOSPITAL("49", "観血的治療病院", "Operating hospital"),
    RADIOTHERAPY_HOSPITAL("54", "放射線治療病院", "Radiotherapy hospital"),
    DRUG_HOSPITAL("59", "薬物治療病院", "Drug therapy hospital"),
    DEATH("76", "死亡日", "Date of death");

    private final String number;
    private final String ja;
    private final String en;

    ConsolidatedItem(String number, String ja, String en) {
        this.number = number;
        this.ja = ja;
        this.en = en;
    }

    public static Optional<ConsolidatedItem> of(String number) {
        return Arrays.stream(values())
                .filter(item -> item.number.equals(number))
                .findFirst();
    }

    public String number() {
        return number;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    /// Whether the person has one value and not each tumour (人の項目).
    public boolean isOfPerson() {
        return this == SEX || this == BIRTH_DATE || this == DEATH;
    }

    /// Whether a value decides which tumour is counted in which year (重要項目).
    public boolean isKey() {
        return this == DIAGNOSIS_DATE || this == TOPOGRAPHY || this == HISTOLOGY || this == BEHAVIOUR;
    }

    /// Whether the value is whole reports' (address, hospital, death record), so that no code can be
    /// typed instead.
    public boolean isOfReportOnly() {
        return switch (this) {
            case RESIDENCE, DEATH, FIRST_HOSPITAL, DIAGNOSING_HOSPITAL, OPERATING_HOSPITAL, RADIOTHERAPY_HOSPITAL ->
                true;
            case DRUG_HOSPITAL -> true;
            default -> false;
        };
    }

    /// What the rule of the item reads: when one of these changes in a report, a value chosen by hand
    /// lapses.
    public List<ConsolidatedItem> reads() {
        return switch (this) {
            case TOPOGRAPHY -> List.of(TOPOGRAPHY, BASIS);
            case LATERALITY -> List.of(LATERALITY, TOPOGRAPHY);
            case HISTOLOGY -> List.of(HISTOLOGY, BEHAVIOUR, BASIS);
            case GRADE -> List.of(GRADE, HISTOLOGY);
            case DETECTION -> List.of(DETECTION, DIAGNOSIS_DATE);
            case EXTENT_BEFORE -> List.of(EXTENT_BEFORE, BEHAVIOUR);
            case EXTENT_AFTER -> List.of(EXTENT_AFTER, SURGERY, SCOPE_SURGERY, ENDOSCOPY);
            case EXTENT_COMBINED -> List.of(EXTENT_BEFORE, EXTENT_AFTER);
            case OPERATION_RESULT, OPERATING_HOSPITAL -> List.of(OPERATION_RESULT, SURGERY, SCOPE_SURGERY, ENDOSCOPY);
            case FIRST_HOSPITAL, DIAGNOSING_HOSPITAL, RESIDENCE -> List.of(this, DIAGNOSIS_DATE);
            case RADIOTHERAPY_HOSPITAL -> List.of(this, RADIOTHERAPY);
            case DRUG_HOSPITAL -> List.of(this, CHEMOTHERAPY, ENDOCRINE);
            default -> List.of(this);
        };
    }

    /// What one notification says, as a code; for places and hospitals a text that stands for it.
    String reported(Reported report) {
        var n = report.notification();
        var facts = report.facts();
        var diagnosis = n.diagnosis();
        var treatment = n.treatment();
        return switch (this) {
            case SEX -> n.patient().sex().code();
            case BIRTH_DATE -> n.patient().born().text();
            case RESIDENCE ->
                n.patient().address().prefecture().closedRecordCode() + " "
                        + n.patient().address().detail();
            case LATERALITY -> facts.laterality().code();
            case TOPOGRAPHY -> facts.topography().code();
            case HISTOLOGY -> Integer.toString(facts.histology());
            case BEHAVIOUR -> facts.behaviour().code();
            case GRADE -> facts.morphology().grade().code();
            case BASIS -> diagnosis.basis().code();
            case DIAGNOSIS_DATE -> diagnosis.date().text();
            case DETECTION -> diagnosis.detection().code();
            case EXTENT_BEFORE -> diagnosis.beforeTreatment().code();
            case EXTENT_AFTER -> diagnosis.afterSurgery().code();
            case EXTENT_COMBINED -> "";
            case SURGERY -> treatment.surgery().code();
            case SCOPE_SURGERY -> treatment.scopeSurgery().code();
            case ENDOSCOPY -> treatment.endoscopy().code();
            case OPERATION_RESULT -> treatment.operationResult().code();
            case RADIOTHERAPY -> treatment.radiotherapy().code();
            case CHEMOTHERAPY -> treatment.chemotherapy().code();
            case ENDOCRINE -> treatment.endocrine().code();
            case OTHER_TREATMENT -> treatment.other().code();
            case FIRST_HOSPITAL, DIAGNOSING_HOSPITAL, OPERATING_HOSPITAL, RADIOTHERAPY_HOSPITAL, DRUG_HOSPITAL ->
                n.facility().value();
            case DEATH -> n.died().map(PartialDate::text).orElse("");
        };
    }

    /// The values the item may take, to be offered; empty where they are too many to list or whole
    /// reports'.
    public List<? extends Coded> listed() {
        return switch (this) {
            case SEX -> List.of(RegisteredSex.values());
            case LATERALITY -> List.of(Laterality.values());
            case BEHAVIOUR -> List.of(Behaviour.values());
            case GRADE -> List.of(Grade.values());
            case BASIS -> List.of(BasisOfDiagnosis.values());
            case DETECTION -> List.of(Detection.values());
            case EXTENT_BEFORE -> without(Extent.NO_SURGERY);
            case EXTENT_COMBINED -> without(Extent.NO_SURGERY);
            case EXTENT_AFTER -> List.of(Extent.values());
            case OPERATION_RESULT -> List.of(OperationResult.values());
            case SURGERY, SCOPE_SURGERY, ENDOSCOPY, RADIOTHERAPY, CHEMOTHERAPY, ENDOCRINE, OTHER_TREATMENT ->
                List.of(TreatmentGiven.values());
            default -> List.of();
        };
    }

    private static List<Extent> without(Extent excluded) {
        var left = new ArrayList<>(List.of(Extent.values()));
        left.remove(excluded);
        return left;
    }

    /// Whether a code can be the value of the item.
    public boolean isValid(String code) {
        return switch (this) {
            case TOPOGRAPHY ->
                Topography.of(code).filter(KnownCodes.shipped()::knows).isPresent() && code.length() == 4;
            case HISTOLOGY -> isHistology(code);
            case BIRTH_DATE, DIAGNOSIS_DATE ->
                PartialDate.read(code)
                        .filter(date -> !(date instanceof PartialDate.Unknown))
                        .isPresent();
            default -> listed().stream().anyMatch(value -> value.code().equals(code));
        };
    }

    private static boolean isHistology(String code) {
        return code.length() == 4
                && code.chars().allMatch(c -> c >= '0' && c <= '9')
                && KnownCodes.shipped().knowsHistology(Integer.parseInt(code));
    }

    /// The value as people read it: the code with its Japanese label.
    public String words(String code) {
        return switch (this) {
            case TOPOGRAPHY ->
                Topography.of(code)
                        .map(site -> (site.dotted() + " " + CodeNames.shipped().topography(site)).strip())
                        .orElse(code);
            default ->
                listed().stream()
                        .filter(value -> value.code().equals(code))
                        .map(value -> value.code() + " " + value.ja())
                        .findFirst()
                        .orElse(code);
        };
    }
}
